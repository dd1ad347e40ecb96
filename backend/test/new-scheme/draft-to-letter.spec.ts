import { cp, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addScheme, CATALOGUE_LINES, LINES_OF_PIGS, nameInCatalogue } from './add-scheme.js';
import { folderDifference } from './folder-difference.js';
import { runJest, type JestReport } from './run-jest.js';

// A second jest runs inside this one, and a whole portal in it.
jest.setTimeout(180_000);

const SCHEMES = fileURLToPath(new URL('../../../libs/schemes/src', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const KITE = fileURLToPath(new URL('fixture/kite', import.meta.url));
const CONFIG = fileURLToPath(new URL('jest.config.mjs', import.meta.url));

let folder: string;
let copy: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'tranche-schemes-')));
  // The copy lies outside the repository, and finds its packages as if it lay inside.
  await symlink(PACKAGES, path.join(folder, 'node_modules'), 'junction');
  copy = path.join(folder, 'src');
  await cp(SCHEMES, copy, { recursive: true });
  await addScheme(KITE, copy);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function linesOf(folder: string): Promise<readonly string[]> {
  return (await readFile(path.join(folder, 'catalogue.ts'), 'utf8')).split('\n');
}

describe('a new scheme', () => {
  it('is one folder and one line in the catalogue, and touches nothing else', async () => {
    const { added, removed, changed } = await folderDifference(SCHEMES, copy);
    expect(removed).toEqual([]);
    expect(changed).toEqual(['catalogue.ts']);
    expect(added).toContain('kite/index.ts');
    expect(added.filter((file) => !file.startsWith('kite/'))).toEqual([]);

    const [before, after] = await Promise.all([linesOf(SCHEMES), linesOf(copy)]);
    expect(after.filter((line) => !before.includes(line))).toEqual(CATALOGUE_LINES);
    expect(after.filter((line) => before.includes(line))).toEqual(before);
  });

  describe('in the portal as it is', () => {
    let report: JestReport;

    beforeAll(async () => {
      await nameInCatalogue(LINES_OF_PIGS, copy);
      report = await runJest(CONFIG, '\\b(kite|pigs-might-fly,)', { SCHEMES_WITH_ONE_MORE: copy });
    });

    it('fails nowhere', () => {
      expect(report.failures).toEqual([]);
    });

    it('passes the contract of every scheme', () => {
      expect(report.passed.get('describe-scheme.spec.ts')).toEqual(
        expect.arrayContaining([
          'has nothing structurally wrong: reachability, exits, names, checklists, both languages',
          'renders the letter award (kites, nl) with no empty field',
          'example: no teacher, no kite',
        ]),
      );
      expect(report.passed.get('workflow-walks.spec.ts')).toContain(
        'a random legal walk always ends, and folds to the row',
      );
    });

    it('is brought to every ending and through every decision, with no test of its own', () => {
      expect(report.passed.get('every-scheme.spec.ts')).toEqual([
        'ends in withdrawn',
        'ends in not-processed',
        'ends in rejected',
        'ends in determined',
        'is decided by award',
        'is decided by reject-by-ceiling',
        'is decided by reject',
        'is decided by reject-after-views',
      ]);
    });

    it('comes from a draft to a letter', () => {
      expect(report.passed.get('kite-journey.ts')).toEqual([
        'stands among the schemes with its form, its questions and its picture',
        'is linted without a finding before a tranche opens',
        'goes from a draft to an award letter in the box',
        'holds a school to one application per window',
        'holds all schools together to one application per establishment, and keeps who was first',
      ]);
    });

    it('may have its own name for everything, and comes from a draft to its determination', () => {
      expect(report.passed.get('pigs-journey.ts')).toEqual([
        'is taken back by who made it',
        'is sent',
        'is supplemented in what was asked, and nothing else',
        'is assigned and scored within the term of the assessors',
        'may repair a near miss once, and is scored again',
        'is ranked after an advice, and decided by somebody else',
        'tells the applicant what happened, but for what is internal',
        'gets a letter to its own address, with what it asked and what it will do',
        'runs an objection beside its flight, and flies on meanwhile',
        'is not answered before it was heard, and never above what was asked',
        'is granted: another decision takes the place of the first, and the ceiling follows',
        'may be objected to once more',
        'accounts for what it did, and is determined by that',
      ]);
    });
  });
});
