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
