/** `npm run reset`: throws the local data away, after asking. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { holdLock } from './bootstrap/hold-lock.mjs';
import { orStop, Stop } from './console/stop.mjs';
import { isData } from './start/data-folder.mjs';
import { readOptions } from './start/options.mjs';
import { nativeFolder } from './postgres/binaries.mjs';
import { stopStalePostmaster } from './postgres/stale-postmaster.mjs';
import { elsewhere, placeFor } from './postgres/unprivileged.mjs';

await orStop(async () => {
  const { folder } = readOptions([], process.env);
  if (!existsSync(folder)) return say(`There is no local data in ${folder}.`);
  if (!isData(folder)) throw new Stop(`${folder} holds other things than local data: it is kept.`);
  const release = holdLock(`${folder}/start.lock`, 'Tranche runs: stop it first, with Ctrl-C.');
  try {
    if (!(await isSure(folder))) return say('Nothing was removed.');
    await stopDatabase(path.join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
    say(`Removed ${folder}.`);
  } finally {
    release();
  }
});

async function isSure(folder) {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new Stop('Nobody to ask: say "npm run reset -- --yes".');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`  Remove all local data in ${folder}? [y/N] `);
  terminal.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}

async function stopDatabase(dir) {
  if (!existsSync(dir) && !existsSync(elsewhere(dir))) return;
  const place = placeFor(await nativeFolder(), dir);
  stopStalePostmaster({ ...place, environment: process.env });
  rmSync(elsewhere(dir), { recursive: true, force: true });
}

function say(sentence) {
  process.stdout.write(`  ${sentence}\n`);
}
