/** Runs the tests that use Redis against the one of `TEST_REDIS_URL`. */
import { readFileSync } from 'node:fs';
import { trackedFiles } from './checks/tracked-files.mjs';
import { runProgram } from './checks/run-checks.mjs';
import { orStop, Stop } from './console/stop.mjs';
import { inRoot, ROOT } from './workspace.mjs';

await orStop(async () => {
  if (!process.env.TEST_REDIS_URL) throw new Stop('TEST_REDIS_URL is not set.');
  const specs = trackedFiles(ROOT).filter(
    (file) => /^backend\/.*\.spec\.ts$/.test(file) && usesRedis(file),
  );
  if (specs.length === 0) throw new Stop('No test of the backend uses Redis any more.');
  const options = { cwd: inRoot('backend') };
  const failures = await runProgram('jest', ['--runTestsByPath', ...specs.map(inBackend)], options);
  if (failures.length > 0) process.exitCode = 1;
});

function usesRedis(file) {
  return readFileSync(inRoot(file), 'utf8').includes('startTestRedis');
}

function inBackend(file) {
  return file.replace(/^backend\//, '');
}
