/**
 * The portal as it runs in production, without containers: only the backend's own dependencies, in
 * an empty folder, with a database, a queue and an identity provider in processes of their own.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saying } from './console/progress.mjs';
import { orStop } from './console/stop.mjs';
import { startPostgres } from './postgres/start-postgres.mjs';
import { checkAnswers } from './production/check-answers.mjs';
import { checkPages } from './production/check-pages.mjs';
import { checkMissingSettings } from './production/check-missing-settings.mjs';
import { requireNoDemonstration } from './production/demonstration-in.mjs';
import { installBackend } from './production/install-backend.mjs';
import { productionEnvironment } from './production/environment.mjs';
import { startIssuer, startQueue } from './production/services.mjs';
import { startBackend } from './production/start-backend.mjs';
import { startNginx } from './production/start-nginx.mjs';
import { buildPortal } from './start/build-portal.mjs';
import { endOnSignal } from './start/end-on-signal.mjs';
import { RunningParts } from './start/running-parts.mjs';

const parts = new RunningParts();
endOnSignal(parts);

await orStop(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tranche-production-'));
  chmodSync(folder, 0o755);
  parts.add({ stop: () => rmSync(folder, { recursive: true, force: true }) });

  await saying('Building', () => buildPortal(parts));
  await saying('Installing what production needs', () => installBackend(`${folder}/portal`));
  requireNoDemonstration(`${folder}/portal`);
  const postgres = await saying('Starting a database, a queue and an identity provider', () =>
    startPostgres({ dir: `${folder}/database`, isThrowaway: true }),
  );
  parts.add(postgres);
  const queue = parts.add(await startQueue());
  const issuer = parts.add(await startIssuer(`${folder}/issuer`));

  const environment = await productionEnvironment({ folder, postgres, queue, issuer });
  await saying('Leaving out each setting in turn', () =>
    checkMissingSettings(`${folder}/portal`, environment),
  );
  await saying('Starting the portal', () => startBackend(`${folder}/portal`, environment, parts));
  const answers = [
    'nothing of the demonstration is installed',
    ...(await checkAnswers(environment.PUBLIC_URL, issuer.url)),
    ...(await checkPages(environment.PUBLIC_URL)),
  ];
  const nginx = await startNginx(`${folder}/nginx`, environment.PORT);
  if (nginx) {
    parts.add(nginx);
    await checkPages(nginx.address);
    answers.push('the same through nginx');
  }
  process.stdout.write(`${answers.map((each) => `  ✔ ${each}`).join('\n')}\n`);
  await parts.stop();
}, parts);
process.exit();
