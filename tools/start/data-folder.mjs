import { readdirSync } from 'node:fs';

const OURS =
  /^(documents|mail|log|postgres|postgres\.password|postgres\.unfinished|running\.json|(start|install)\.lock)$/;

/** Whether a folder holds nothing but what a start puts there: nothing else may be thrown away. */
export function isData(folder) {
  return readdirSync(folder).every((name) => OURS.test(name));
}
