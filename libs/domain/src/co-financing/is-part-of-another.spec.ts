import { describe, expect, it } from '@jest/globals';
import type { Band, CoFinancingRules } from './bands.js';
import { isPartOfAnother } from './is-part-of-another.js';
import { threeBands } from './three-bands.fixture.js';

const companies: Band = {
  code: 'companies',
  label: { nl: 'Bedrijven', en: 'Companies' },
  article: 'art. 2',
  counts: [{ partnerKinds: ['labour-organisation'], forms: ['cash', 'in-kind'] }],
};

const rulesWith = (...bands: Band[]): CoFinancingRules => ({ ...threeBands, bands });

describe('money that is counted in two bands', () => {
  it.each([
    ['the subsidy stands by itself', threeBands, 'subsidy', false],
    ['companies stand by themselves', threeBands, 'companies', false],
    ['others hold more than own cash', threeBands, 'others', false],
    ['own cash lies within the others', threeBands, 'own-cash', true],
    [
      'in kind is no part of a band that counts cash alone',
      rulesWith(companies, {
        ...companies,
        code: 'cash',
        counts: [{ partnerKinds: ['labour-organisation'], forms: ['cash'] }],
      }),
      'companies',
      false,
    ],
    [
      'of two bands of the same money the first stands by itself',
      rulesWith(companies, { ...companies, code: 'again' }),
      'companies',
      false,
    ],
    [
      'and the second is part of it',
      rulesWith(companies, { ...companies, code: 'again' }),
      'again',
      true,
    ],
  ])('%s', (_name, rules, code, isPart) => {
    expect(isPartOfAnother(rules, code)).toBe(isPart);
  });
});
