import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { inRoot, ROOT } from '../workspace.mjs';
import { holdLock } from './hold-lock.mjs';
import { areInstalled } from './install-packages.mjs';
import { findNode } from './pinned-node.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'tranche-bootstrap-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('installed packages', () => {
  const put = (file, second) => {
    mkdirSync(path.dirname(`${folder}/${file}`), { recursive: true });
    writeFileSync(`${folder}/${file}`, '{}');
    utimesSync(`${folder}/${file}`, second, second);
  };

  it('are missing in a fresh clone', () => {
    put('package-lock.json', 1000);
    assert.equal(areInstalled(folder), false);
  });

  it('are stale when the lockfile is newer', () => {
    put('package-lock.json', 2000);
    put('node_modules/.package-lock.json', 1000);
    assert.equal(areInstalled(folder), false);
  });

  it('are there when they are newer than the lockfile', () => {
    put('package-lock.json', 1000);
    put('node_modules/.package-lock.json', 2000);
    assert.equal(areInstalled(folder), true);
  });
});

describe('the pinned Node', () => {
  it('comes with the packages of this platform', () => {
    assert.ok(findNode(ROOT).startsWith(inRoot('node_modules')));
  });

  it('is the Node of the host where the packages have none and the host is new enough', () => {
    assert.equal(findNode(folder, 'plan9', 'mips'), process.execPath);
  });
});

describe('a lock', () => {
  it('keeps a second start out, and lets the next one in', async () => {
    const other = spawn(process.execPath, ['-', 'other.mjs'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await once(other, 'spawn');
    writeFileSync(`${folder}/lock`, String(other.pid));
    assert.throws(() => holdLock(`${folder}/lock`, 'Taken.'), { name: 'Stop', message: 'Taken.' });
    other.kill();
    await once(other, 'exit');
    const release = holdLock(`${folder}/lock`, 'Taken.');
    assert.ok(existsSync(`${folder}/lock`));
    release();
    assert.ok(!existsSync(`${folder}/lock`));
  });
});
