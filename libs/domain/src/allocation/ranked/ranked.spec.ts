import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import { allocate } from '../allocate.js';
import type { RankingInput } from '../allocation-input.js';
import type { AllocationOutput } from '../allocation-output.js';
import { candidate, twoLists } from './candidate.fixture.js';
import { lotPromiseOf, drawValue } from '../lot/lot.js';
import { replay } from '../lot/replay.js';

const S1 = candidate('S1', 'starter', 1.5, [22, 25]);
const S2 = candidate('S2', 'starter', 1, [20, 25]);
const S3 = candidate('S3', 'starter', 1, [18, 25]);
const U1 = candidate('U1', 'upscaler', 1, [34, 40]);
const U2 = candidate('U2', 'upscaler', 0.8, [30, 40]);

const awarded = (input: RankingInput, seed = 'aa') =>
  allocate(input, seed)
    .places.filter((each) => each.outcome === 'award')
    .map((each) => each.reference);

const placeIn = ({ places }: AllocationOutput, reference: string) =>
  places.find((each) => each.reference === reference);

describe('two lists, the worked case', () => {
  it('awards S1, U1 and S2; U2 and S3 meet the ceiling and 500,000 stays free', () => {
    const output = allocate(twoLists([S1, S2, S3, U1, U2]), 'aa');
    expect(output.places.map(({ reference, outcome }) => `${reference} ${outcome}`)).toEqual([
      'S1 award',
      'U1 award',
      'S2 award',
      'U2 reject-ceiling',
      'S3 reject-ceiling',
    ]);
    expect(output.freeCents).toBe(50_000_000);
    expect(output.places.some(({ wasDrawn }) => wasDrawn)).toBe(false);
  });

  it('draws a lot between S2 and U2 at equal points, and the seed replays it', () => {
    const equal = candidate('U2', 'upscaler', 0.8, [32, 40]);
    const input = twoLists([S1, S2, S3, U1, equal]);
    for (const seed of ['01', '02', '03', '04', '05', '06']) {
      const drawn = drawValue(seed, 'S2') < drawValue(seed, 'U2') ? 'S2' : 'U2';
      const lost = drawn === 'S2' ? 'U2' : 'S2';
      const output = allocate(input, seed);
      expect(placeIn(output, drawn)).toMatchObject({ outcome: 'award', wasDrawn: true });
      expect(placeIn(output, lost)).toMatchObject({ outcome: 'reject-ceiling', wasDrawn: true });
      expect(output.places.filter(({ wasDrawn }) => wasDrawn)).toHaveLength(2);
      const record = { input, seed, lotPromise: lotPromiseOf(seed), output };
      expect(replay(record)).toBe('equal');
      expect(replay({ ...record, seed: `${seed}f` })).toBe('other-seed');
    }
  });
});

describe('one list', () => {
  const committee = (places: [string, number, number][]): RankingInput => ({
    method: 'committee-order',
    edge: 'refuse-and-stop',
    ceilingCents: cents(300_000_000),
    candidates: places.map(([reference, place, millions]) =>
      candidate(reference, 'all', millions, [1, 2], { committeePlace: place }),
    ),
  });

  it('follows the order of the committee and stops at the first that does not fit', () => {
    expect(
      awarded(
        committee([
          ['C', 3, 0.5],
          ['A', 1, 2],
          ['B', 2, 1.5],
        ]),
      ),
    ).toEqual(['A']);
  });

  it('skips what does not fit where the version says so', () => {
    const input = committee([
      ['C', 3, 0.5],
      ['A', 1, 2],
      ['B', 2, 1.5],
    ]);
    expect(awarded({ ...input, edge: 'refuse-and-skip' })).toEqual(['A', 'C']);
  });

  it('awards the rest where the version says so (Awb 4:25)', () => {
    const input = committee([
      ['C', 3, 0.5],
      ['A', 1, 2],
      ['B', 2, 1.5],
    ]);
    const output = allocate({ ...input, edge: 'award-the-rest' }, 'aa');
    expect(placeIn(output, 'B')?.cents).toBe(100_000_000);
    expect(placeIn(output, 'B')?.reason.nl).toMatch(/voor een deel .*: €\s1\.000\.000\./);
    expect(placeIn(output, 'C')?.outcome).toBe('reject-ceiling');
    expect(output.freeCents).toBe(0);
  });

  it('refuses rather than to award a rest of nothing', () => {
    const input = committee([
      ['A', 1, 3],
      ['B', 2, 1],
    ]);
    const output = allocate({ ...input, edge: 'award-the-rest' }, 'aa');
    expect(placeIn(output, 'B')).toMatchObject({ outcome: 'reject-ceiling', cents: 0 });
    expect(placeIn(output, 'B')?.reason.nl).toMatch(/er is nog €\s0 vrij/);
  });

  it('shows who got nothing by place, and who has no place by reference', () => {
    const weak = ['Z', 'Y', 'X'].map((name) =>
      candidate(name, 'all', 1, [1, 25], { isSufficient: false }),
    );
    const refused = ['C', 'B', 'A'].map((name, index) =>
      candidate(name, 'all', 9, [20 - index, 25]),
    );
    const { places } = allocate(
      { ...twoLists([...weak, ...refused.toReversed()]), method: 'ranked' },
      'aa',
    );
    expect(places.map(({ reference }) => reference)).toEqual(['C', 'B', 'A', 'X', 'Y', 'Z']);
    expect(places.some(({ wasDrawn }) => wasDrawn)).toBe(false);
  });

  it('names every insufficient criterion of an application without a place', () => {
    const weak = candidate('W', 'starter', 1, [10, 25], {
      isSufficient: false,
      insufficient: [
        { nl: 'uitvoerbaarheid', en: 'feasibility' },
        { nl: 'financiering', en: 'financing' },
      ],
    });
    const [place] = allocate(twoLists([weak]), 'aa').places;
    expect(place?.outcome).toBe('reject-quality');
    expect(place?.reason.nl).toContain('uitvoerbaarheid, financiering');
  });

  it('puts near-miss repairs at the bottom of their list', () => {
    const repaired = candidate('R', 'starter', 1, [25, 25], { isAfterNearMiss: true });
    expect(awarded(twoLists([repaired, S1, S2], 2.5))).toEqual(['S1', 'S2']);
  });

  it('draws a lot between equals on one list when only one fits', () => {
    const equals = ['P', 'Q'].map((name) => candidate(name, 'starter', 2, [20, 25]));
    const output = allocate({ ...twoLists(equals, 3), method: 'ranked' }, '07');
    expect(output.places.map(({ wasDrawn }) => wasDrawn)).toEqual([true, true]);
    expect(output.places[1]?.reason.nl).toContain('Het lot koos');
  });

  it('draws no lot between equals that both fit', () => {
    const equals = ['P', 'Q'].map((name) => candidate(name, 'starter', 1, [20, 25]));
    const output = allocate({ ...twoLists(equals, 3), method: 'ranked' }, '07');
    expect(output.places.map(({ wasDrawn }) => wasDrawn)).toEqual([false, false]);
  });

  it('says by what equals stand in order, though all of them fit', () => {
    const named = ['P', 'Q', 'R'].map((name) => candidate(name, 'starter', 0.5, [20, 25]));
    const { places } = allocate({ ...twoLists([S1, ...named, S3]), method: 'ranked' }, '07');
    expect(places.map(({ tiedWith }) => tiedWith)).toEqual([undefined, 2, 2, 2, undefined]);
    for (const { reason } of places.slice(1, 4)) {
      expect(reason.nl).toContain(
        'Evenveel punten als 2 andere aanvragen: het lot gaf de volgorde',
      );
      expect(reason.en).toContain('As many points as 2 other applications: a lot gave the order');
    }
    expect(places[0]?.reason.nl).not.toContain('Evenveel');
  });

  it('knows no equals where the committee gave the order', () => {
    const input = committee([
      ['A', 1, 1],
      ['B', 2, 1],
    ]);
    const { places } = allocate(input, 'aa');
    expect(places.map(({ tiedWith }) => tiedWith)).toEqual([undefined, undefined]);
  });

  it('ends where the first does not fit, and says so to a smaller one behind it', () => {
    const input = committee([
      ['A', 1, 2],
      ['B', 2, 1.5],
      ['C', 3, 0.5],
    ]);
    const output = allocate(input, 'aa');
    expect(placeIn(output, 'B')?.reason.nl).toMatch(/er is nog €\s1\.000\.000 vrij/);
    expect(placeIn(output, 'C')?.reason.nl).toContain('daar eindigt de lijst');
  });

  it('ends one ranking for everybody, whatever list they came from', () => {
    const input = { ...twoLists([S1, U2], 1.4), method: 'ranked' } as const;
    expect(awarded(input)).toEqual([]);
  });
});
