import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '../postgres/process-command.mjs';
import { serverOn } from '../postgres/server-on.mjs';

/** Where Linux keeps files in memory. */
const IN_MEMORY = '/dev/shm';

/** Many times what the databases of a whole run take together. */
const ENOUGH_BYTES = 4 * 1024 ** 3;

const NAME = /^tranche-test-(\d+)-/;

/**
 * A new folder for what lives as long as this run, in memory where there is room: every spec file
 * has a database of its own, of a thousand files, and a disk takes longer to make and remove those
 * than the portal to start on them.
 */
export function folderOfRun(parent = hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir()) {
  removeLeftIn(parent);
  const folder = mkdtempSync(path.join(parent, `tranche-test-${process.pid}-`));
  // PostgreSQL refuses to run as root; the user it runs as instead must be able to come in.
  chmodSync(folder, 0o755);
  return folder;
}

function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ENOUGH_BYTES;
  } catch {
    return false;
  }
}

/** A run that was killed stopped nothing, and memory that it holds is missed. */
function removeLeftIn(parent) {
  for (const name of readdirSync(parent)) {
    const folder = path.join(parent, name);
    const pid = Number(NAME.exec(name)?.[1]);
    if (!pid || isAlive(pid) || !isOurs(folder)) continue;
    const server = serverOn(path.join(folder, 'database'));
    if (server) process.kill(server.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Windows has a folder for each user. */
const isOurs = (folder) => !process.getuid || statSync(folder).uid === process.getuid();
