import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from '../allocate.js';
import type { RankingInput } from '../allocation-input.js';
import { candidate, twoLists } from './candidate.fixture.js';
import { lotPromiseOf } from '../lot/lot.js';
import { replay } from '../lot/replay.js';

const anyRow = fc.record({
  list: fc.constantFrom('starter', 'upscaler'),
  millions: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
  points: fc.integer({ min: 18, max: 25 }),
  isSufficient: fc.boolean(),
  isAfterNearMiss: fc.boolean(),
});

const anyInput: fc.Arbitrary<RankingInput> = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 20 }),
    method: fc.constantFrom('two-lists', 'ranked', 'committee-order'),
    edge: fc.constantFrom('refuse-and-stop', 'refuse-and-skip', 'award-the-rest'),
    ceiling: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ rows, method, edge, ceiling }) => ({
    ...twoLists(
      rows.map(({ list, millions, points, isSufficient, isAfterNearMiss }, index) =>
        candidate(`A${index}`, list, millions, [points, 25], {
          isSufficient,
          isAfterNearMiss,
          committeePlace: method === 'committee-order' ? index + 1 : null,
        }),
      ),
      ceiling,
    ),
    method,
    edge,
  }));

const seeds = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 2 });

const inAnyOrder = anyInput.chain((input) =>
  fc
    .shuffledSubarray([...input.candidates], { minLength: input.candidates.length })
    .map((candidates) => ({ input, shuffled: { ...input, candidates } })),
);

describe('the laws of a ranking', () => {
  it('the ranking does not depend on the order of the input', () => {
    fc.assert(
      fc.property(inAnyOrder, seeds, ({ input, shuffled }, seed) => {
        expect(allocate(shuffled, seed)).toEqual(allocate(input, seed));
      }),
    );
  });

  it('stays under the ceiling, accounts for every cent and gives nothing to the insufficient', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = allocate(input, 'aa');
        const paid = output.places.reduce((total, each) => total + each.cents, 0);
        expect(paid).toBe(output.awardedCents);
        expect(paid + output.freeCents).toBe(input.ceilingCents);
        expect(output.freeCents).toBeGreaterThanOrEqual(0);
        expect(output.places).toHaveLength(input.candidates.length);
        for (const { isSufficient, reference } of input.candidates) {
          const place = output.places.find((each) => each.reference === reference);
          expect(place?.outcome === 'reject-quality').toBe(!isSufficient);
        }
      }),
    );
  });

  it('awards the whole request, except to the one that takes the rest', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const asked = new Map(input.candidates.map((each) => [each.reference, each]));
        const partly = allocate(input, 'aa').places.filter(
          ({ outcome, cents, reference }) =>
            outcome === 'award' && cents !== asked.get(reference)?.requestedCents,
        );
        expect(partly.length).toBeLessThanOrEqual(input.edge === 'award-the-rest' ? 1 : 0);
      }),
    );
  });

  it('under refuse-and-stop the awards of a list are its top, without a gap', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { places } = allocate({ ...input, edge: 'refuse-and-stop' }, 'aa');
        const lists = input.method === 'two-lists' ? ['starter', 'upscaler'] : ['all'];
        for (const list of lists) {
          const awards = places
            .filter((each) => each.outcome === 'award' && (list === 'all' || each.list === list))
            .map((each) => each.place)
            .toSorted((one, other) => (one ?? 0) - (other ?? 0));
          expect(awards).toEqual(awards.map((_, index) => index + 1));
        }
      }),
    );
  });

  it('a near-miss repair stands below everybody else of its list', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const repaired = new Map(input.candidates.map((each) => [each.reference, each]));
        const { places } = allocate({ ...input, method: 'two-lists' }, 'aa');
        for (const list of ['starter', 'upscaler']) {
          const order = places
            .filter((each) => each.list === list && each.place !== null)
            .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
            .map(({ reference }) => repaired.get(reference)?.isAfterNearMiss === true);
          expect(order).toEqual(order.toSorted((one, other) => Number(one) - Number(other)));
        }
      }),
    );
  });

  it('replays from its seed, and from no other', () => {
    fc.assert(
      fc.property(anyInput, seeds, (input, seed) => {
        const output = allocate(input, seed);
        const record = { input, seed, lotPromise: lotPromiseOf(seed), output };
        expect(replay(record)).toBe('equal');
        expect(replay({ ...record, seed: `${seed}0` })).toBe('other-seed');
      }),
    );
  });
});
