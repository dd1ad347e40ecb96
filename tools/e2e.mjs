/** `npm run e2e`: the flows in a browser, on a portal and a data folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from './checks/run-checks.mjs';
import { orStop } from './console/stop.mjs';
import { findBrowser } from './e2e/find-browser.mjs';
import { startPortal } from './e2e/start-portal.mjs';

await orStop(async () => {
  const browser = findBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), 'tranche-e2e-'));
  const portal = await startPortal(folder);
  try {
    const env = { ...process.env, CHROMIUM_PATH: browser, PORTAL_URL: portal.address };
    const args = ['test', '-c', 'e2e', ...process.argv.slice(2)];
    const failures = await runProgram('playwright', args, { env });
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await portal.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
