/** `npm run e2e`: the flows in a browser; they start a portal with data of its own. */
import { runProgram } from './checks/run-checks.mjs';
import { orStop } from './console/stop.mjs';
import { findBrowser } from './e2e/find-browser.mjs';
import { buildPortal } from './start/build-portal.mjs';
import { RunningParts } from './start/running-parts.mjs';

const parts = new RunningParts();

await orStop(async () => {
  const browser = findBrowser();
  await buildPortal(parts);
  const env = { ...process.env, CHROMIUM_PATH: browser };
  const args = ['test', '-c', 'e2e', ...process.argv.slice(2)];
  const failures = await runProgram('playwright', args, { env });
  if (failures.length > 0) process.exitCode = 1;
}, parts);
