import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from '../allocate.js';
import type { ProportionalInput } from '../allocation-input.js';
import { category, employer, proportionalOf } from '../in-turn/claim.fixture.js';

const CODES = ['vmbo', 'mbo', 'hbo', 'phd'];

const anyPlace = fc
  .tuple(fc.constantFrom(...CODES), fc.constantFrom(8, 23, 28, 40, 42, 432), fc.nat())
  .map(([code, denominator, size]) => [code, size % (denominator + 1), denominator] as const);

const anyInput: fc.Arbitrary<ProportionalInput> = fc
  .record({
    ceilings: fc.tuple(...CODES.map(() => fc.nat({ max: 9000 }))),
    rows: fc.array(fc.array(anyPlace, { maxLength: 4 }), { maxLength: 15 }),
    spreads: fc.boolean(),
  })
  .map(({ ceilings, rows, spreads }) =>
    proportionalOf(
      CODES.map((code, index) => category(code, ceilings[index] ?? 0)),
      rows.map((places, index) => employer(`E${index}`, ...places)),
      spreads,
    ),
  );

describe('the laws of a proportional allocation', () => {
  it('accounts for every cent, and no category pays out more than it has', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { places, categories = [], awardedCents, freeCents } = allocate(input, '');
        const ceiling = input.categories.reduce((total, each) => total + each.ceilingCents, 0);
        const paid = places.reduce((total, each) => total + each.cents, 0);
        expect(paid).toBe(awardedCents);
        expect(awardedCents + freeCents).toBe(ceiling);
        for (const { code, availableCents, awardedCents: awarded, leftOverCents } of categories) {
          expect(leftOverCents).toBeGreaterThanOrEqual(0);
          expect(awarded + leftOverCents).toBe(availableCents);
          const own = input.categories.find((each) => each.code === code)?.ceilingCents;
          if (!input.spreadsLeftOver) expect(availableCents).toBe(own);
        }
      }),
    );
  });

  it('loses less than a cent per place: what is over comes from the maximum or from rounding', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const each of allocate(input, '').categories ?? []) {
          const number = input.claims.flatMap(({ places }) =>
            places.filter(({ category: code, numerator }) => code === each.code && numerator > 0),
          ).length;
          if (number > 0 && (each.ratePerPlaceCents ?? 0) < 270_000) {
            expect(each.leftOverCents).toBeLessThan(number);
          }
        }
      }),
    );
  });

  it('gives no place more than its part of the maximum', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { places } = allocate(input, '');
        for (const { ticket, places: realised } of input.claims) {
          const most = realised.reduce(
            (total, { numerator, denominator }) =>
              total + Math.floor((270_000 * numerator) / denominator),
            0,
          );
          const got = places.find(({ reference }) => reference === ticket)?.cents;
          expect(got).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('the outcome does not depend on the order of the claims, nor on a seed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const reversed = { ...input, claims: input.claims.toReversed() };
        expect(allocate(reversed, 'aa')).toEqual(allocate(input, 'bb'));
      }),
    );
  });

  it('spreading takes from no place what it has without', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const without = allocate({ ...input, spreadsLeftOver: false }, '').places;
        const withIt = allocate({ ...input, spreadsLeftOver: true }, '').places;
        withIt.forEach(({ cents: amount }, index) => {
          expect(amount).toBeGreaterThanOrEqual(without[index]?.cents ?? 0);
        });
      }),
    );
  });
});
