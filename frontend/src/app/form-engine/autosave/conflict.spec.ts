import { describe, expect, it } from '@jest/globals';
import type { Answer, Section } from '@tranche/domain/browser';
import { compare } from './conflict.js';

const label = { nl: 'Vraag', en: 'Question' };
const SECTION: Section = {
  name: 'plan',
  group: 'plan',
  title: label,
  part: 'questions',
  fields: [
    {
      kind: 'rows',
      name: 'places',
      label,
      rowLabel: label,
      maximumRows: 9,
      columns: [
        { kind: 'text', name: 'who', label },
        { kind: 'number', name: 'weeks', label },
      ],
    },
  ],
};

function differences(base: Answer, mine: Answer, theirs: Answer) {
  const stored = { etag: '"2"', updatedBy: null, isYours: false, updatedAt: null };
  const { merged, conflict } = compare(
    SECTION,
    { base: { places: base }, mine: { places: mine }, sent: [] },
    { ...stored, answers: { places: theirs } },
  );
  return { merged: merged['places'], count: conflict.differences.length };
}

describe('rows that two people hold', () => {
  const typed = [{ who: ' Jan\u00a0de Vries', weeks: { typed: '40' } }];
  const kept = [{ weeks: 40, who: 'Jan de Vries' }];
  const theirs = [{ weeks: 38, who: 'Jan de Vries' }];

  it('are the same in another order of columns, and as the server tidied them', () => {
    expect(differences(kept, typed, theirs)).toEqual({ merged: theirs, count: 0 });
    expect(differences(null, typed, kept)).toEqual({ merged: typed, count: 0 });
  });

  it('are asked about when both changed them', () => {
    expect(differences([], typed, theirs).count).toBe(1);
  });
});

describe('a budget by partner that two people hold', () => {
  const BUDGET: Section = {
    ...SECTION,
    fields: [
      {
        kind: 'cost-lines',
        name: 'budget',
        label,
        years: 4,
        byPartner: true,
        categories: [{ code: 'external', label }],
      },
    ],
  };
  const line = (partner: string, amountCents: number) => {
    return { category: 'external', description: 'Inhuur', year: 1, amountCents, partner };
  };
  const both = (mine: Answer, theirs: Answer) => {
    const stored = { etag: '"2"', updatedBy: null, isYours: false, updatedAt: null };
    const base = { budget: [line('roc', 1), line('bakery', 2)] };
    const typed = { base, mine: { budget: mine }, sent: [] };
    return compare(BUDGET, typed, { ...stored, answers: { budget: theirs } });
  };

  it('is no conflict where each changed the lines of another partner', () => {
    const { merged, conflict } = both(
      [line('roc', 5), line('bakery', 2)],
      [line('roc', 1), line('bakery', 7)],
    );
    expect(merged['budget']).toEqual([line('roc', 5), line('bakery', 7)]);
    expect(conflict.differences).toEqual([]);
  });

  it('is asked about where both changed the lines of one, without losing those of others', () => {
    const theirs = [line('roc', 6), line('bakery', 7)];
    const { conflict } = both([line('roc', 5), line('bakery', 2)], theirs);
    const mine = [line('roc', 5), line('bakery', 7)];
    expect(conflict.differences).toEqual([{ field: 'budget', mine, theirs }]);
  });

  it('takes theirs only of what both changed: lines typed for another stay with either choice', () => {
    const typed = [line('roc', 5), line('bakery', 2), line('smith', 300)];
    const { conflict } = both(typed, [line('roc', 6), line('bakery', 2)]);
    expect(conflict.differences).toEqual([
      {
        field: 'budget',
        mine: typed,
        theirs: [line('roc', 6), line('bakery', 2), line('smith', 300)],
      },
    ]);
  });
});
