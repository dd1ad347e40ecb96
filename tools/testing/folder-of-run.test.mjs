import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { folderOfRun } from './folder-of-run.mjs';

/** A number that no process has: the largest of a 64-bit Linux is 4194304. */
const NOBODY = 4_194_305;

let parent;
before(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'tranche-tools-'));
});
after(() => rmSync(parent, { recursive: true, force: true }));

it('removes what a killed run left, and leaves a run alone that goes on', () => {
  const others = [`tranche-test-${process.ppid}-goes-on`, 'of-somebody-else'];
  for (const name of [...others, `tranche-test-${NOBODY}-killed`])
    mkdirSync(path.join(parent, name, 'database'), { recursive: true });
  const ours = path.basename(folderOfRun(parent));
  assert.deepEqual(readdirSync(parent).toSorted(), [...others, ours].toSorted());
});
