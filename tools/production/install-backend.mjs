import { cpSync, existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { Stop } from '../console/stop.mjs';
import { trackedFiles } from '../checks/tracked-files.mjs';
import { inRoot, ROOT } from '../workspace.mjs';

const BUILDS = [
  'backend',
  'migrations',
  'frontend',
  'libs/contracts',
  'libs/domain',
  'libs/schemes',
];
const PACKAGES = /(^|\/)(package(-lock)?\.json|\.npmrc)$/;

/** Copies what a release holds, and installs with the command that the README gives. */
export async function installBackend(target) {
  for (const file of [...trackedFiles(ROOT), '.npmrc'].filter((each) => PACKAGES.test(each))) {
    cpSync(inRoot(file), path.join(target, file));
  }
  for (const folder of BUILDS) {
    const build = inRoot(folder, 'dist');
    if (existsSync(build)) cpSync(build, path.join(target, folder, 'dist'), { recursive: true });
  }
  await npmCi(target);
}

function npmCi(cwd) {
  const flags = ['ci', '--omit=dev', '-w', '@tranche/backend', '--no-audit', '--no-fund'];
  const npm = spawn('npm', flags, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    npm.once('error', reject);
    npm.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Stop(`npm ${flags.join(' ')} ended with ${code}.`)),
    );
  });
}
