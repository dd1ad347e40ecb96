import { describe, expect, it } from '@jest/globals';
import { rankingLists, summaryOf, type Ranked } from './ranking-lists.js';

const ranked = (reference: string, changes: Partial<Ranked>): Ranked => ({
  reference,
  title: reference,
  applicantName: 'ROC Oostrand',
  list: 'starters',
  listLabel: { nl: 'Starters', en: 'Starters' },
  place: null,
  points: '0',
  requestedCents: 100,
  outcome: 'award',
  cents: 100,
  cumulativeCents: 0,
  reason: { nl: '', en: '' },
  wasDrawn: false,
  ...changes,
});

/** The worked case of the two lists: S1, U1 and S2 are paid, U2 and S3 are not. */
const ITEMS = [
  ranked('S3', { place: 3, outcome: 'reject-ceiling' }),
  ranked('S1', { place: 1, cumulativeCents: 150 }),
  ranked('U1', { list: 'upscalers', place: 1, cumulativeCents: 250 }),
  ranked('S2', { place: 2, cumulativeCents: 350 }),
  ranked('U2', { list: 'upscalers', place: 2, outcome: 'reject-ceiling' }),
  ranked('S4', { outcome: 'reject-quality' }),
];

describe('the ranking on screen', () => {
  it('has a table per list, by place', () => {
    const lists = rankingLists(ITEMS);
    expect(lists.map(({ rows }) => rows.map(({ reference }) => reference))).toEqual([
      ['S1', 'S2', 'S3'],
      ['U1', 'U2'],
    ]);
  });

  it('draws the line once, above the first that the ceiling rejects', () => {
    const [starters] = rankingLists(ITEMS);
    expect(starters?.rows.map(({ isBelowCut }) => isBelowCut)).toEqual([false, false, true]);
  });

  it('keeps those without a place apart', () => {
    const [starters] = rankingLists(ITEMS);
    expect(starters?.unplaced.map(({ reference }) => reference)).toEqual(['S4']);
  });

  it('counts what a decision would do, and names the last that fits', () => {
    expect(summaryOf(ITEMS)).toMatchObject({ awards: 3, byQuality: 1, byCeiling: 2 });
    expect(summaryOf(ITEMS).lastAwarded?.reference).toBe('S2');
    expect(summaryOf([]).lastAwarded).toBeNull();
  });
});
