import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Stop } from '../console/stop.mjs';
import { waitUntilReady } from '../start/wait-until-ready.mjs';

/** Migrates and starts API and worker as the README says, and waits until the API is ready. */
export async function startBackend(cwd, environment, parts) {
  const migrated = run(cwd, environment, 'migrate');
  const [code] = await once(migrated, 'exit');
  if (code !== 0) throw new Stop(`The migrations ended with ${code}.`);
  for (const name of ['api', 'worker']) {
    const running = run(cwd, environment, name);
    const ended = once(running, 'exit');
    void ended.then(() => {
      if (parts.isStopping) return;
      process.stderr.write(`tranche: ${name} ended by itself.\n`);
      void parts.stop().then(() => process.exit(1));
    });
    parts.add({ name, stop: () => running.kill('SIGTERM') && ended });
  }
  await waitUntilReady(Number(environment.PORT));
}

function run(cwd, env, name) {
  return spawn(process.execPath, [`backend/dist/main.${name}.js`], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
