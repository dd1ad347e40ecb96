import { describe, expect, it } from '@jest/globals';
import type { CostLine, Section } from '@tranche/domain/browser';
import { withTypedSince } from './typed-since.js';

const label = { nl: 'Vraag', en: 'Question' };
const PAGE: Section = {
  name: 'budget',
  group: 'money',
  title: label,
  part: 'questions',
  fields: [
    {
      kind: 'cost-lines',
      name: 'budget',
      label,
      years: 4,
      byPartner: true,
      categories: [{ code: 'external', label }],
    },
    { kind: 'long-text', name: 'why', label, maximumWords: 40 },
  ],
};
const line = (partner: string, amountCents: number): CostLine => {
  return { category: 'external', description: 'Inhuur', year: 1, amountCents, partner };
};

describe('what somebody typed while something newer came in', () => {
  it('stays, and takes the lines of others as they came in', () => {
    const handedOver = { budget: [line('roc', 1)], why: 'Nodig' };
    const cameIn = { budget: [line('roc', 1), line('bakery', 2)], why: 'Heel nodig' };
    const now = { budget: [line('roc', 5)], why: 'Nodig' };
    expect(withTypedSince(PAGE, cameIn, handedOver, now)).toEqual({
      budget: [line('roc', 5), line('bakery', 2)],
      why: 'Heel nodig',
    });
  });

  it('is kept as it is in every other question', () => {
    const now = { budget: null, why: 'Echt nodig' };
    expect(
      withTypedSince(PAGE, { budget: null, why: 'A' }, { budget: null, why: 'B' }, now),
    ).toEqual({
      budget: null,
      why: 'Echt nodig',
    });
  });
});
