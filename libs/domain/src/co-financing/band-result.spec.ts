import { describe, expect, it } from '@jest/globals';
import { measureBand } from './band-result.js';
import type { Band, CoFinancingRules } from './bands.js';
import { plan, pledge, threeBands } from './three-bands.fixture.js';

const half = { numerator: 1, denominator: 2 };

const partners: Band = {
  code: 'partners',
  label: { nl: 'Eigen middelen', en: 'Own means' },
  article: 'art. 1.2(1)',
  counts: [
    { partnerKinds: ['labour-organisation', 'regional-government'], forms: ['cash', 'in-kind'] },
  ],
  minimum: half,
};

/** Of the own means, not of the budget (sector plans 2015, art. 1.2(2)). */
const governments: Band = {
  code: 'governments',
  label: { nl: 'Waarvan overheden', en: 'Of which governments' },
  article: 'art. 1.2(2)',
  counts: [{ partnerKinds: ['regional-government'], forms: ['cash'] }],
  maximum: half,
  shareOf: 'partners',
};

const rules: CoFinancingRules = { ...threeBands, bands: [partners, governments] };

const companies = (inKind: number) => pledge('Bakkerij Staal', 'labour-organisation', { inKind });
const province = (cash: number) => pledge('Provincie', 'regional-government', { cash });

describe('a band that is a share of another band', () => {
  it.each([
    ['half of what is paid there', 100, 100, { standing: 'within', byCents: 0 }],
    ['a cent over half of it', 99, 101, { standing: 'over', byCents: 1 }],
    ['all of it', 0, 151, { standing: 'over', byCents: 76, maximumCents: 75 }],
    ['half of nothing', 0, 0, { standing: 'within', maximumCents: 0 }],
  ])('%s', (_name, inKind, cash, expected) => {
    const paid = plan([companies(inKind), province(cash)], 400);
    expect(measureBand(rules, governments, paid)).toMatchObject(expected);
  });
});

describe('a band with one limit', () => {
  it.each([
    ['short of half of the budget', 199, { standing: 'short', byCents: 1 }],
    ['half of the budget', 200, { standing: 'within', byCents: 0 }],
    ['all of the budget, and nothing is too much', 400, { standing: 'within', byCents: 0 }],
  ])('a minimum alone: %s', (_name, inKind, expected) => {
    expect(measureBand(rules, partners, plan([companies(inKind)], 400))).toMatchObject({
      ...expected,
      minimumCents: 200,
      maximumCents: null,
    });
  });

  it('a maximum alone: nothing is too little', () => {
    expect(measureBand(rules, governments, plan([companies(200)], 400))).toMatchObject({
      standing: 'within',
      minimumCents: null,
      maximumCents: 100,
    });
  });
});
