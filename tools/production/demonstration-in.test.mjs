import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { demonstrationIn, requireNoDemonstration } from './demonstration-in.mjs';

describe('a release', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tranche-release-'));
    write('backend/dist/main.api.js');
    write('node_modules/some-package/demo/index.js');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file) => {
    mkdirSync(path.dirname(`${folder}/${file}`), { recursive: true });
    writeFileSync(`${folder}/${file}`, '');
  };

  it('may hold a package that brings its own demonstration', () => {
    assert.deepEqual(demonstrationIn(folder), []);
    requireNoDemonstration(folder);
  });

  for (const file of ['backend/demo/dist/play.js', 'backend/dist/main.demo.js']) {
    it(`may not hold ${file}`, () => {
      write(file);
      assert.throws(() => requireNoDemonstration(folder), /Of the demonstration in production/);
      rmSync(`${folder}/${file}`);
      rmSync(`${folder}/backend/demo`, { recursive: true, force: true });
    });
  }
});
