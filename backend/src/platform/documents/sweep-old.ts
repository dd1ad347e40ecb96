import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** No line is so slow that a document is still coming in by then. */
const LONG_ENOUGH = Temporal.Duration.from({ hours: 24 });

/** Removes the files of a folder that nobody has written to for a day, by the clock that dates files. */
export async function sweepOld(folder: string): Promise<void> {
  const youngest = Temporal.Now.instant().subtract(LONG_ENOUGH).epochMilliseconds;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile() && found.mtimeMs < youngest) await rm(file, { force: true });
  }
}
