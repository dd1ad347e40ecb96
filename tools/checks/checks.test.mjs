import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesTooLong, foldersTooFull, limitFor } from './file-sizes.mjs';
import { forgottenPlatforms } from './lockfile.mjs';
import { runChecks } from './run-checks.mjs';
import { keysIn, missingTexts } from './text-keys.mjs';

describe('file sizes', () => {
  let folder;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'tranche-sizes-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('allow 250 lines and not one more', () => {
    writeFileSync(`${folder}/short.ts`, 'a\n'.repeat(250));
    writeFileSync(`${folder}/long.spec.ts`, 'a\n'.repeat(251));
    assert.deepEqual(filesTooLong(folder, ['short.ts', 'long.spec.ts']), [
      'long.spec.ts has 251 lines; at most 250 are allowed.',
    ]);
  });

  it('allow the data of a scheme 400, and leave reference data alone', () => {
    assert.equal(limitFor('libs/schemes/src/rif/rif.form.ts'), 400);
    assert.equal(limitFor('libs/schemes/src/catalogue.ts'), 250);
    assert.equal(limitFor('libs/schemes/src/standard/workflow/hearing.ts'), 250);
    assert.equal(limitFor('backend/demo/src/data/people.json'), Infinity);
  });
});

describe('folders', () => {
  const flat = (folder, count) => Array.from({ length: count }, (_, nth) => `${folder}/${nth}.ts`);

  it('hold 25 files flat and not one more, however many lie deeper', () => {
    const files = [...flat('a', 25), ...flat('a/b', 25), ...flat('c', 26)];
    assert.deepEqual(foldersTooFull('', files), ['c has 26 files flat; at most 25 are allowed.']);
  });

  it('may be long lists of data, of a scheme or of changes in time', () => {
    const files = [...flat('libs/schemes/src/rif', 26), ...flat('migrations', 40)];
    assert.deepEqual(foldersTooFull('', files), []);
    assert.equal(foldersTooFull('', flat('libs/schemes/src', 26)).length, 1);
  });
});

describe('texts', () => {
  let folder;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'tranche-texts-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are asked for by their name, by one of two, or by a beginning', () => {
    const source = `{{ 'apply.title' | transloco }} {{ 'apply.sent' + (isLate() ? '-late' : '') | transloco }}
      {{ 'apply.status.' + status | transloco }} translate('apply.days', { days }) 'a.file.js'`;
    assert.deepEqual(keysIn(source), [
      'apply.title',
      'apply.days',
      'apply.sent-late',
      'apply.sent',
      'apply.status.',
    ]);
  });

  it('are missed where a language does not have them', () => {
    const write = (file, text) => {
      mkdirSync(path.dirname(`${folder}/${file}`), { recursive: true });
      writeFileSync(`${folder}/${file}`, text);
      return file;
    };
    const files = [
      write('frontend/src/i18n/nl/apply.json', '{"title":"Aanvraag","status":{"done":"Klaar"}}'),
      write('frontend/src/i18n/en/apply.json', '{"title":"Application"}'),
      write('frontend/src/app/a.html', `{{ 'apply.title' | transloco }}{{ 'apply.status.' + s }}`),
    ];
    assert.deepEqual(missingTexts(folder, files), [
      'frontend/src/app/a.html asks for the text apply.status., which is not there in en.',
    ]);
  });
});

describe('the lockfile', () => {
  it('may not forget the binary of a platform', () => {
    const packages = {
      'node_modules/fast': { optionalDependencies: { 'fast-linux': '1', 'fast-darwin': '1' } },
      'node_modules/fast/node_modules/fast-linux': {},
    };
    assert.deepEqual(forgottenPlatforms({ packages }), [
      'node_modules/fast needs fast-darwin, which package-lock.json lacks.',
    ]);
  });
});

describe('checks', () => {
  it('go on after a failure, and fail together', async () => {
    let said = '';
    const before = process.exitCode;
    await runChecks(
      [
        ['one', () => ['too long']],
        ['two', () => Promise.reject(new Error('broken'))],
        ['three', () => []],
      ],
      (text) => (said += text),
    );
    const code = process.exitCode;
    process.exitCode = before;
    assert.equal(code, 1);
    assert.match(said, /1 passed, 2 failed: one, two\n$/);
  });
});
