import { spawnSync } from 'node:child_process';
import { Stop } from '../console/stop.mjs';
import { NEEDED } from './environment.mjs';

/** Each missing setting is one sentence that names it, exit code 1, and no stack. */
export function checkMissingSettings(cwd, environment) {
  for (const name of NEEDED) {
    expectRefusal(cwd, { ...environment, [name]: undefined }, `${name} is not set.`);
  }
  expectRefusal(
    cwd,
    { ...environment, LOCAL_MODE: 'true' },
    'LOCAL_MODE=true is refused when NODE_ENV is production.',
  );
}

function expectRefusal(cwd, env, sentence) {
  const options = { cwd, env, encoding: 'utf8', timeout: 20_000 };
  const run = spawnSync(process.execPath, ['backend/dist/main.api.js'], options);
  const said = run.stderr.trim();
  if (run.status === 1 && said === `api: ${sentence}`) return;
  throw new Stop(`Expected "${sentence}" and exit code 1, but got ${run.status}: ${said}`);
}
