import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents } from '../money/index.js';
import { allocate } from './allocate.js';
import type { AllocationCandidate, AllocationInput } from './candidate.js';
import { commitmentOf, drawValue } from './lottery.js';
import { replay } from './replay.js';

function candidate(
  reference: string,
  list: string,
  millions: number,
  points: [number, number],
  more: Partial<AllocationCandidate> = {},
): AllocationCandidate {
  return {
    reference,
    list,
    requestedCents: cents(Math.round(millions * 100_000_000)),
    points: { numerator: points[0], denominator: points[1] },
    isSufficient: true,
    insufficient: [],
    isAfterNearMiss: false,
    committeePlace: null,
    ...more,
  };
}

function twoLists(candidates: AllocationCandidate[], ceilingMillions = 4): AllocationInput {
  return {
    method: 'two-lists',
    edge: 'refuse-and-stop',
    ceilingCents: cents(ceilingMillions * 100_000_000),
    candidates,
  };
}

const S1 = candidate('S1', 'starter', 1.5, [22, 25]);
const S2 = candidate('S2', 'starter', 1, [20, 25]);
const S3 = candidate('S3', 'starter', 1, [18, 25]);
const U1 = candidate('U1', 'upscaler', 1, [34, 40]);
const U2 = candidate('U2', 'upscaler', 0.8, [30, 40]);

const awarded = (input: AllocationInput, seed = 'aa') =>
  allocate(input, seed)
    .places.filter((each) => each.outcome === 'award')
    .map((each) => each.reference);

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
  });

  it('draws a lot between S2 and U2 at equal points, and the seed replays it', () => {
    const equal = candidate('U2', 'upscaler', 0.8, [32, 40]);
    const input = twoLists([S1, S2, S3, U1, equal]);
    for (const seed of ['01', '02', '03', '04', '05', '06']) {
      const drawn = drawValue(seed, 'S2') < drawValue(seed, 'U2') ? 'S2' : 'U2';
      const output = allocate(input, seed);
      const place = output.places.find((each) => each.reference === drawn);
      expect(place).toMatchObject({ outcome: 'award', wasDrawn: true });
      const record = { input, seed, seedCommitment: commitmentOf(seed), output };
      expect(replay(record)).toBe('equal');
      expect(replay({ ...record, seed: `${seed}f` })).toBe('other-seed');
    }
  });
});

describe('one list', () => {
  const committee = (places: [string, number, number][]): AllocationInput => ({
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
    expect(output.places.find((each) => each.reference === 'B')?.cents).toBe(100_000_000);
    expect(output.freeCents).toBe(0);
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
});

describe('every allocation', () => {
  const anyCandidate = fc.record({
    list: fc.constantFrom('starter', 'upscaler'),
    millions: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
    points: fc.integer({ min: 1, max: 25 }),
    isSufficient: fc.boolean(),
  });
  const anyInput = fc
    .tuple(
      fc.array(anyCandidate, { maxLength: 20 }),
      fc.constantFrom('two-lists' as const, 'ranked' as const),
      fc.constantFrom('refuse-and-stop' as const, 'refuse-and-skip' as const),
    )
    .map(([rows, method, edge]) => ({
      ...twoLists(
        rows.map((row, index) =>
          candidate(`A${index}`, row.list, row.millions, [row.points, 25], {
            isSufficient: row.isSufficient,
          }),
        ),
      ),
      method,
      edge,
    }));

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = { ...input, candidates: input.candidates.toReversed() };
        expect(allocate(turned, 'aa')).toEqual(allocate(input, 'aa'));
      }),
    );
  });

  it('stays under the ceiling, accounts for every cent and rates nothing insufficient', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = allocate(input, 'aa');
        const paid = output.places.reduce((total, each) => total + each.cents, 0);
        expect(paid).toBe(output.awardedCents);
        expect(paid + output.freeCents).toBe(input.ceilingCents);
        expect(output.places).toHaveLength(input.candidates.length);
        for (const { isSufficient, reference } of input.candidates) {
          const place = output.places.find((each) => each.reference === reference);
          expect(place?.outcome === 'reject-quality').toBe(!isSufficient);
        }
      }),
    );
  });
});
