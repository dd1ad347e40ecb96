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

const cashOfCompanies: Band = {
  ...companies,
  code: 'cash',
  counts: [{ partnerKinds: ['labour-organisation'], forms: ['cash'] }],
};

const rulesWith = (...bands: Band[]): CoFinancingRules => ({ ...threeBands, bands });

describe('money that is counted in two bands', () => {
  it.each([
    ['the subsidy stands by itself', threeBands, 'subsidy', false],
    ['companies stand by themselves', threeBands, 'companies', false],
    ['others hold more than own cash', threeBands, 'others', false],
    ['own cash lies within the others', threeBands, 'own-cash', true],
    [
      'cash lies within a band that counts cash and in kind',
      rulesWith(companies, cashOfCompanies),
      'cash',
      true,
    ],
    [
      'in kind is no part of a band that counts cash alone',
      rulesWith(companies, cashOfCompanies),
      'companies',
      false,
    ],
    ['nor of one that comes first', rulesWith(cashOfCompanies, companies), 'companies', false],
    [
      'funds are no part of a band that counts companies alone',
      rulesWith(companies, {
        ...companies,
        code: 'with-funds',
        counts: [
          { partnerKinds: ['training-fund', 'labour-organisation'], forms: ['cash', 'in-kind'] },
        ],
      }),
      'with-funds',
      false,
    ],
    [
      'nor is a band that counts them in a row of their own',
      rulesWith(companies, {
        ...companies,
        code: 'with-funds',
        counts: [...companies.counts, { partnerKinds: ['training-fund'], forms: ['cash'] }],
      }),
      'with-funds',
      false,
    ],
    [
      'companies and funds lie within a band that counts them in two rows',
      rulesWith(
        {
          ...companies,
          counts: [{ partnerKinds: ['labour-organisation', 'training-fund'], forms: ['cash'] }],
        },
        {
          ...companies,
          code: 'in-two-rows',
          counts: [...companies.counts, { partnerKinds: ['training-fund'], forms: ['cash'] }],
        },
      ),
      'companies',
      true,
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
    ['a code that the rules do not have is part of nothing', threeBands, 'governments', false],
  ])('%s', (_name, rules, code, isPart) => {
    expect(isPartOfAnother(rules, code)).toBe(isPart);
  });
});
