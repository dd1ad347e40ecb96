import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { sentenceFor, Stop } from '../console/stop.mjs';
import { isAlive } from '../postgres/process-command.mjs';
import { checkFolder } from './check-folder.mjs';
import { claimPort } from './claim-port.mjs';
import { isData } from './data-folder.mjs';
import { endStaleRun } from './end-stale-run.mjs';
import { readOptions } from './options.mjs';
import { databaseEnvironment } from './start-database.mjs';
import { readRunning, writeRunning } from './running-file.mjs';
import { orWithout } from './serve-portal.mjs';
import { RunningParts } from './running-parts.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'tranche-start-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  it('lets the portal work as a role of its own, and keeps the owner for the migrations', () => {
    const postgres = {
      url: 'postgres://owner@x/tranche',
      applicationUrl: 'postgres://own@x/tranche',
    };
    assert.deepEqual(databaseEnvironment(postgres), {
      DATABASE_URL: postgres.applicationUrl,
      DATABASE_OWNER_URL: postgres.url,
    });
  });

  it('takes a port and --empty, and says what it does not know', () => {
    const { address, isEmpty } = readOptions(['--empty'], { PORT: '3100' });
    assert.deepEqual({ address, isEmpty }, { address: 'http://localhost:3100', isEmpty: true });
    assert.throws(() => readOptions(['--full'], {}), /"--full" is not known/);
    assert.throws(() => readOptions([], { PORT: '70000' }), /PORT=70000 is no port/);
  });

  for (const host of ['127.0.0.1', '0.0.0.0']) {
    it(`says in a sentence that somebody listens on ${host}`, async () => {
      const server = net.createServer().listen(0, host);
      await once(server, 'listening');
      const { port } = server.address();
      await assert.rejects(claimPort(port), { name: 'Stop', message: /is in use by another/ });
      server.close();
      await once(server, 'close');
      await claimPort(port);
    });
  }

  it('goes on without a demonstration that fails, and says what failed', async () => {
    const said = [];
    const fails = () => Promise.reject(new Stop('These sets could not be played: RIF 2014'));
    await orWithout(fails, { isStopping: false }, (line) => said.push(line));
    assert.match(said.join(''), /not whole: These sets could not be played: RIF 2014/);
    // Whoever stops the portal while it loads is not told that something failed.
    await assert.rejects(orWithout(fails, { isStopping: true }, (line) => said.push(line)));
    assert.equal(said.length, 1);
  });

  it('says in a sentence that the disk is full', () => {
    assert.throws(() => checkFolder(folder, Number.MAX_SAFE_INTEGER), /The disk is full/);
    const words = [{ code: 'ENOSPC' }, 'could not extend file: No space left on device'];
    for (const each of words) assert.match(sentenceFor(each), /^The disk is full/);
  });

  it('says in a sentence that a folder cannot be written', () => {
    assert.match(sentenceFor({ code: 'EROFS' }, '/data'), /^\/data is read-only/);
    assert.match(sentenceFor({ code: 'EACCES' }, '/data'), /^\/data does not belong to you/);
  });

  it('ends what a killed start left running, and nothing that merely has its number', async () => {
    const idle = (name) =>
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', name], { stdio: 'ignore' });
    const ours = idle('backend/dist/main.api.js');
    const other = idle('somebody-else');
    await Promise.all([once(ours, 'spawn'), once(other, 'spawn')]);
    const gone = once(ours, 'exit');
    writeRunning(folder, { pids: [ours.pid, other.pid] });
    assert.equal(await endStaleRun(folder), 1);
    await gone;
    assert.equal(isAlive(other.pid), true);
    assert.equal(readRunning(folder), null);
    other.kill();
  });

  it('stops its parts once, the last one first', async () => {
    const stopped = [];
    const parts = new RunningParts();
    for (const name of ['database', 'portal']) parts.add({ stop: () => stopped.push(name) });
    await Promise.all([parts.stop(), parts.stop()]);
    assert.deepEqual(stopped, ['portal', 'database']);
  });
});

describe('npm run reset', () => {
  it('removes a folder only when nothing else is in it', () => {
    writeFileSync(`${folder}/postgres.password`, '');
    assert.equal(isData(folder), true);
    writeFileSync(`${folder}/thesis.docx`, '');
    assert.equal(isData(folder), false);
  });
});
