import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs a script or a program of the packages with the given Node, and ends as it ends. */
export function runChild(root, node, [command, ...rest]) {
  const paths = [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH];
  const env = {
    ...process.env,
    PATH: paths.join(path.delimiter),
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
  };
  const options = { stdio: 'inherit', env };
  const child = command.endsWith('.mjs')
    ? spawn(node, [path.resolve(root, command), ...rest], { ...options, cwd: root })
    : spawn(command, rest, { ...options, shell: process.platform === 'win32' });
  passSignals(child);
  endWithParent(child);
  child.on('error', (error) => {
    process.stderr.write(`tranche: ${command}: ${error.message}\n`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function passSignals(child) {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Ctrl-C: the terminal has sent it to the child already.
  process.on('SIGINT', () => {});
}

/** `kill <npm>` ends npm and its shell, not us: stop when nobody is left above. */
function endWithParent(child) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
}
