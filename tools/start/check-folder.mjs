import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentenceFor, Stop } from '../console/stop.mjs';

/** An empty database with its write-ahead log, the build and some letters fit in this. */
const NEEDED_BYTES = 300_000_000;

/** Finds out before anything starts whether the folder can be written and has room. */
export function checkFolder(folder, neededBytes = NEEDED_BYTES) {
  const probe = path.join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, 'x'.repeat(4096));
  } catch (error) {
    // Making a folder below a read-only one is reported as if that one did not exist.
    const code = error.code === 'ENOENT' ? 'EROFS' : error.code;
    throw new Stop(sentenceFor({ code, message: error.message }, folder));
  } finally {
    rmSync(probe, { force: true });
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= neededBytes) return;
  const megabytes = Math.ceil(neededBytes / 1_000_000);
  throw new Stop(`The disk is full: ${folder} needs ${megabytes} MB of free space.`);
}
