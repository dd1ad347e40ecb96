import { describe, expect, it } from '@jest/globals';
import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { validateScheme } from '../validate-scheme.js';
import { APPLICANT_CASES } from './cases/applicant-cases.fixture.js';
import type { Case, Cases } from './cases/case.fixture.js';
import { CONDITION_CASES } from './cases/condition-cases.fixture.js';
import { DECISION_CASES } from './cases/decision-cases.fixture.js';
import { FORM_CASES } from './cases/form-cases.fixture.js';
import { HEARING_CASES } from './cases/hearing-cases.fixture.js';
import { MEANING_CASES } from './cases/meaning-cases.fixture.js';
import { PROCEDURE_CASES } from './cases/procedure-cases.fixture.js';
import { REFERENCE_CASES } from './cases/reference-cases.fixture.js';
import { RULES_CASES } from './cases/rules-cases.fixture.js';
import { STEP_CASES } from './cases/step-cases.fixture.js';
import { TEXT_CASES } from './cases/text-cases.fixture.js';
import { WORKFLOW_CASES } from './cases/workflow-cases.fixture.js';
import type { Finding } from './finding.js';
import { FINDERS, type Told } from './cases/finders.fixture.js';

/** A finding without a case does not compile. */
const CASES: Cases<Told> = {
  ...APPLICANT_CASES,
  ...CONDITION_CASES,
  ...DECISION_CASES,
  ...FORM_CASES,
  ...HEARING_CASES,
  ...MEANING_CASES,
  ...PROCEDURE_CASES,
  ...REFERENCE_CASES,
  ...RULES_CASES,
  ...STEP_CASES,
  ...TEXT_CASES,
  ...WORKFLOW_CASES,
};

const ROWS = Object.entries<readonly Case[]>(CASES).flatMap(([code, cases]) =>
  cases.map(([said, version]) => [code, said, version] as const),
);

const textsOf = (found: readonly Finding[], code: string): readonly string[] =>
  found.filter((each) => each.code === code).map(({ text }) => text);

describe('the lint of a version', () => {
  it.each(ROWS)('says %s of %j', (code, said, version) => {
    const finders = FINDERS.filter(([, ...codes]) => codes.some((each) => each === code));
    const found = finders.flatMap(([find]) => find(version));
    expect(textsOf(found, code)).toEqual(said);
  });

  it('finds nothing in a garden in which nothing is wrong', () => {
    expect(validateScheme(BEE_GARDEN)).toEqual([]);
  });

  it.each(Object.entries<readonly Case[]>(CASES))('has a case that breaks %s', (_code, cases) => {
    expect(cases.some(([said]) => said.length > 0)).toBe(true);
  });

  it.each(FINDERS.map(([, code]) => code))('as a whole says %s', (code) => {
    const [said, version] = CASES[code].find(([texts]) => texts.length > 0) ?? [[], BEE_GARDEN];
    expect(textsOf(validateScheme(version), code)).toEqual(said);
  });
});
