/** `npm test`: file sizes, lockfile, format, import fences, lint, types, builds, and every test. */
import { readFileSync } from 'node:fs';
import { filesTooLong, foldersTooFull } from './checks/file-sizes.mjs';
import { forgottenPlatforms } from './checks/lockfile.mjs';
import { missingTexts } from './checks/text-keys.mjs';
import { runChecks, runProgram } from './checks/run-checks.mjs';
import { ROOT, inRoot } from './workspace.mjs';

const lockfile = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
const TARGETS = ['format', 'fences', 'lint', 'typecheck', 'test', 'build'];

await runChecks([
  ['file sizes', () => [...filesTooLong(ROOT), ...foldersTooFull(ROOT)]],
  ['texts', () => missingTexts(ROOT)],
  ['lockfile', () => forgottenPlatforms(lockfile)],
  ['workspace', () => runProgram('nx', ['run-many', '-t', ...TARGETS])],
]);
