import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds everything: the root of the workspace. */
export const ROOT = path.resolve(fileURLToPath(import.meta.url), '../..');

/** A file of the workspace, by its path from the root. */
export function inRoot(...parts) {
  return path.join(ROOT, ...parts);
}
