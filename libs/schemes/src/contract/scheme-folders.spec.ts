import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENTRIES } from '../catalogue.js';
import { pigsEntries } from '../pigs-might-fly/index.js';
import { pigsMightFly } from '../pigs-might-fly/pigs.scheme.js';
import { squealing } from '../pigs-might-fly/workflow/squealing.js';
import { schemeFolders, SCHEMES, unnamedFolders } from './scheme-folders.fixture.js';
import { toldFinding } from './told-finding.js';

const NAMED = [...ENTRIES, ...pigsEntries].map(({ scheme }) => scheme.scheme);

describe('the folders of the schemes', () => {
  it('are named in the catalogue, every one', () => {
    const folders = schemeFolders(SCHEMES);
    expect([...folders.keys()]).toEqual(expect.arrayContaining(['rif', 'pigs-might-fly']));
    expect(unnamedFolders(folders, NAMED)).toEqual([]);
  });

  describe('with one more', () => {
    let root: string;
    beforeAll(() => {
      root = mkdtempSync(path.join(tmpdir(), 'tranche-folders-'));
      for (const name of ['rif', 'kite', 'standard']) mkdirSync(path.join(root, name));
      writeFileSync(path.join(root, 'rif', 'rif.scheme.ts'), '');
      writeFileSync(path.join(root, 'kite', 'kite.scheme.ts'), '');
      writeFileSync(path.join(root, 'standard', 'terms.ts'), '');
    });
    afterAll(() => rmSync(root, { recursive: true, force: true }));

    it('that the catalogue does not name say so, with what to do', () => {
      expect(unnamedFolders(schemeFolders(root), NAMED)).toEqual([
        'libs/schemes/src/kite: catalogue.ts names no scheme kite. ' +
          'Import it there and add its line to ENTRIES; the folder is called what the scheme is.',
      ]);
    });
  });
});

describe('a finding', () => {
  const files = ['index.ts', 'kite.letters.ts', 'kite.scheme.ts', 'kite.self-check.ts'];
  const { workflow } = pigsMightFly;
  const kite = { scheme: 'kite', workflow };
  const besides = { ...kite, procedures: { squealing } };
  const found = { code: 'four-eyes-missing', text: 'feed-more' } as const;
  const says = (each: typeof kite, ...more: readonly string[]) =>
    toldFinding(each, [...files, 'kite.workflow.ts', ...more], found).split(':')[0];

  it('about what runs beside the main procedure names the file of that procedure, where it has one', () => {
    expect(says(besides)).toBe('libs/schemes/src/kite/kite.workflow.ts');
    expect(says(besides, 'kite.squealing.ts')).toBe('libs/schemes/src/kite/kite.squealing.ts');
    expect(says(besides, 'workflow/squealing.ts')).toBe(
      'libs/schemes/src/kite/workflow/squealing.ts',
    );
    expect(says(kite, 'kite.squealing.ts')).toBe('libs/schemes/src/kite/kite.workflow.ts');
  });

  it.each([
    [
      { code: 'letter-twice', text: 'award' },
      'libs/schemes/src/kite/kite.letters.ts: A letter stands there twice. award (letter-twice)',
    ],
    [
      { code: 'article-empty', text: 'selfCheck/age/article' },
      'libs/schemes/src/kite/kite.self-check.ts: It does not say on which article it rests. ' +
        'selfCheck/age/article (article-empty)',
    ],
    [
      { code: 'part-missing', text: 'workflow' },
      'libs/schemes/src/kite/kite.scheme.ts: A part of the scheme is missing. ' +
        'workflow (part-missing)',
    ],
  ] as const)('says in which file it stands, what is wrong and where: %s', (found, sentence) => {
    expect(toldFinding(kite, files, found)).toBe(sentence);
  });
});
