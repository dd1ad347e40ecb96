/** `npm test`: format, lint, types, fences, sizes, lockfile, and every test. */
import { readFileSync } from 'node:fs';
import { filesTooLong } from './checks/file-sizes.mjs';
import { forgottenPlatforms } from './checks/lockfile.mjs';
import { runChecks, runProgram } from './checks/run-checks.mjs';
import { importsOverFences } from './fences/cruise-workspace.mjs';
import { ROOT, inRoot } from './workspace.mjs';

const lockfile = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));

await runChecks([
  ['format', () => runProgram('prettier', ['--check', '--log-level=warn', '.'])],
  ['file sizes', () => filesTooLong(ROOT)],
  ['lockfile', () => forgottenPlatforms(lockfile)],
  ['import fences', async () => (await importsOverFences()).map(overFence)],
  ['tools', () => runProgram('node', ['--test', 'tools/**/*.test.mjs'])],
  ['tools lint', () => runProgram('eslint', ['tools', 'eslint.config.mjs'])],
  ['workspace', () => runProgram('nx', ['run-many', '-t', 'lint', 'typecheck', 'test', 'build'])],
]);

function overFence({ rule, from, to }) {
  return `${rule}: ${from} imports ${to}`;
}
