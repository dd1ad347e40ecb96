import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { saying } from '../console/progress.mjs';
import { Stop } from '../console/stop.mjs';
import { holdLock } from './hold-lock.mjs';

/** Runs `npm ci` when packages are missing, or older than the lockfile that names them. */
export async function installPackages(root) {
  if (areInstalled(root)) return;
  const release = holdLock(
    path.join(root, '.data/install.lock'),
    'Another start is installing the packages: wait until it is done and try again.',
  );
  try {
    if (areInstalled(root)) return;
    await saying('Installing packages (about a minute, the first time)', () => npmCi(root));
  } finally {
    release();
  }
}

export function areInstalled(root) {
  const wanted = changedAt(path.join(root, 'package-lock.json'));
  const installed = changedAt(path.join(root, 'node_modules/.package-lock.json'));
  return installed !== undefined && (wanted === undefined || wanted <= installed);
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** npm as it started us; its own progress is a wall of text, so only its errors are kept. */
function npmCi(root) {
  const started = process.env.npm_execpath;
  const isNpm = started?.includes('npm') && /\.c?js$/.test(started);
  const [command, ...before] = isNpm ? [process.execPath, started] : ['npm'];
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn(command, [...before, ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  let said = '';
  npm.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
  return new Promise((resolve, reject) => {
    npm.once('error', () => reject(new Stop('npm is not installed: it comes with Node.')));
    npm.once('exit', (code) => (code === 0 ? resolve() : reject(npmFailure(said))));
  });
}

function npmFailure(said) {
  if (/ENOSPC|EROFS|EACCES|EPERM/.test(said)) return new Error(said);
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(said)) {
    return new Stop('The package registry cannot be reached: check your connection and try again.');
  }
  const reason = said.split('\n').find((line) => line.startsWith('npm error')) ?? '';
  return new Stop(`npm ci failed: ${reason.replace(/^npm error\s*/, '') || 'it gave no reason'}`);
}
