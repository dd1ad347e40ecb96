import { spawn } from 'node:child_process';
import { ROOT } from '../workspace.mjs';

/**
 * Runs every check, also after one failed, and ends with a count.
 * @param {[string, () => Promise<string[]> | string[]][]} checks each gives its complaints
 */
export async function runChecks(checks, write = (text) => process.stdout.write(text)) {
  const failed = [];
  for (const [name, check] of checks) {
    const startedAt = performance.now();
    write(`\n— ${name}\n`);
    const complaints = await attempt(check);
    for (const each of complaints) write(`  ${each}\n`);
    if (complaints.length > 0) failed.push(name);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    write(`  ${complaints.length > 0 ? 'failed' : 'passed'} in ${seconds} s\n`);
  }
  const which = failed.length > 0 ? `: ${failed.join(', ')}` : '';
  write(`\n${checks.length - failed.length} passed, ${failed.length} failed${which}\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

async function attempt(check) {
  try {
    return await check();
  } catch (error) {
    return [error.message];
  }
}

/** Runs a program of the packages with its output in sight; its failure is one complaint. */
export function runProgram(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve([`${program}: ${error.message}`]));
    child.once('exit', (code, signal) =>
      resolve(code === 0 ? [] : [`${program} ended with ${signal ?? code}.`]),
    );
  });
}
