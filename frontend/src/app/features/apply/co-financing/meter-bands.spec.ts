import { describe, expect, it } from '@jest/globals';
import type { CoFinancingView } from '@tranche/contracts';
import { stackedCodes } from './meter-bands.js';

const band = (code: string, amountCents: number): CoFinancingView['bands'][number] => ({
  code,
  label: { nl: code, en: code },
  article: 'art. 11',
  amountCents,
  minimumCents: null,
  maximumCents: null,
  standing: 'within',
  byCents: 0,
  text: { nl: '', en: '' },
});

const plan = (bands: CoFinancingView['bands'], contributedCents: number): CoFinancingView => ({
  budgetCents: 300,
  requestedCents: 100,
  contributedCents,
  differenceCents: 200 - contributedCents,
  bands,
  partners: [],
  problems: [],
});

describe('bands in the bar', () => {
  it('leaves a band out that measures money of another band', () => {
    const bands = [
      band('subsidy', 100),
      band('business', 120),
      band('others', 80),
      band('own-cash', 30),
    ];
    expect(stackedCodes(plan(bands, 200))).toEqual(['subsidy', 'business', 'others']);
  });

  it('stacks all bands when none overlaps', () => {
    const bands = [band('subsidy', 100), band('business', 150), band('others', 50)];
    expect(stackedCodes(plan(bands, 200))).toEqual(['subsidy', 'business', 'others']);
  });
});
