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
  completeAt: null,
  requestedCents: 100,
  outcome: 'award',
  cents: 100,
  cumulativeCents: 0,
  reason: { nl: '', en: '' },
  wasDrawn: false,
  warnings: [],
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
      ['S1', 'S2', 'S3', 'S4'],
      ['U1', 'U2'],
    ]);
  });

  it('draws the line once, above the first that the ceiling rejects', () => {
    const [starters] = rankingLists(ITEMS);
    expect(starters?.rows.map(({ isBelowCut }) => isBelowCut)).toEqual([false, false, true, false]);
  });

  it('says whether the running sum counts the awards of other lists too', () => {
    const own = [
      ranked('A', { place: 1, cumulativeCents: 100 }),
      ranked('B', { place: 2, cumulativeCents: 200 }),
    ];
    expect(rankingLists(own).map(({ sharesCeiling }) => sharesCeiling)).toEqual([false]);
    expect(rankingLists(ITEMS).map(({ sharesCeiling }) => sharesCeiling)).toEqual([true, true]);
  });

  it('puts those without a place at the end', () => {
    const [starters] = rankingLists([ranked('S5', { outcome: 'reject-quality' }), ...ITEMS]);
    expect(starters?.rows.map(({ reference }) => reference)).toEqual([
      'S1',
      'S2',
      'S3',
      'S5',
      'S4',
    ]);
  });

  it('draws no line where a smaller application further on still fits', () => {
    const [list] = rankingLists([
      ranked('A', { place: 1 }),
      ranked('B', { place: 2, outcome: 'reject-ceiling' }),
      ranked('C', { place: 3 }),
    ]);
    expect(list?.rows.some(({ isBelowCut }) => isBelowCut)).toBe(false);
  });

  it.each([
    ['its list', 'starters', { nl: 'Starters', en: 'Starters' }],
    ['its budget line', 'care', { nl: 'Langdurige zorg', en: 'Long-term care' }],
    ['nothing when everybody stands on it', 'everybody', null],
  ])('calls a table after %s', (_name, list, label) => {
    const care = { nl: 'Langdurige zorg', en: 'Long-term care' };
    const line = {
      code: 'care',
      name: care,
      ceilingCents: 900,
      committedCents: 0,
      rolledInCents: 0,
      rolledOutCents: 0,
      freeCents: 900,
    };
    expect(rankingLists([ranked('A', { list })], [line])[0]?.label).toEqual(label);
  });

  it('counts what a decision would do, and names the last that fits', () => {
    expect(summaryOf(ITEMS)).toMatchObject({ awards: 3, byQuality: 1, byCeiling: 2 });
    expect(summaryOf(ITEMS).lastAwarded?.reference).toBe('S2');
    expect(summaryOf([]).lastAwarded).toBeNull();
  });

  it('names nobody as the last where everybody shares', () => {
    expect(summaryOf([ranked('P1', { list: 'everybody' })])).toMatchObject({
      awards: 1,
      lastAwarded: null,
    });
  });
});
