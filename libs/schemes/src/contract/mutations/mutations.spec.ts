import { describe, expect, it } from '@jest/globals';
import { validateScheme, type FindingCode } from '@tranche/domain';
import { schemeFolders, SCHEMES } from '../scheme-folders.fixture.js';
import { toldFinding } from '../told-finding.js';
import { FORM_MUTATIONS } from './form-mutations.fixture.js';
import type { Mutation, Mutations } from './mutation.fixture.js';
import { PROCEDURE_MUTATIONS } from './procedure-mutations.fixture.js';
import { RULES_MUTATIONS } from './rules-mutations.fixture.js';
import { WORKFLOW_MUTATIONS } from './workflow-mutations.fixture.js';

/** Of a number that was typed `typed-numbers.spec.ts` knows: it takes the page of a version to find it. */
type Broken = Exclude<FindingCode, 'number-typed'>;

/** A finding without a mutation of a real version does not compile. */
const MUTATIONS: Mutations<Broken> = {
  ...FORM_MUTATIONS,
  ...PROCEDURE_MUTATIONS,
  ...RULES_MUTATIONS,
  ...WORKFLOW_MUTATIONS,
};

const FOLDERS = schemeFolders(SCHEMES);
const ROWS = Object.entries<Mutation>(MUTATIONS).map(
  ([code, [broken, where]]) => [code, where, broken] as const,
);

describe('a real version that somebody broke', () => {
  it.each(ROWS)('says %s, in which file and where: %s', (code, where, broken) => {
    const files = FOLDERS.get(broken.scheme) ?? [];
    const told = validateScheme(broken)
      .filter((each) => each.code === code)
      .map((each) => toldFinding(broken, files, each));
    expect(told).toContainEqual(expect.stringContaining(` ${where}`));
    for (const each of told) {
      const [file = '', sentence = ''] = each.split(': ');
      expect(files).toContain(file.replace(`libs/schemes/src/${broken.scheme}/`, ''));
      expect(sentence).toMatch(/^[A-Z]/);
    }
  });
});
