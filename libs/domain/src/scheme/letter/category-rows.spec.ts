import { describe, expect, it } from '@jest/globals';
import { cents, type Fraction } from '../../money/index.js';
import { categoryRows } from './category-rows.js';
import { placeShares } from '../letter-division/place-shares.js';

const LABEL = { nl: 'Mbo', en: 'Mbo' };

/** € 10,000 over places of 40 weeks, with € 2,700 at most for a full one. */
function shared(places: Fraction) {
  return { availableCents: cents(1_000_000), places, maximumPerPlaceCents: cents(270_000) };
}

const mbo = (numerator: number) => ({ category: 'mbo', numerator, denominator: 40 });

describe('the calculation of a share in a letter', () => {
  const scarce = shared({ numerator: 181, denominator: 40 });
  const shares = placeShares([mbo(30), mbo(40), mbo(30), mbo(0)], scarce);

  it('gives every place its part of the exact amount, rounded down, and counts equal ones', () => {
    // € 10,000 : 4 21/40 = € 2,209.9447… per full place, of which 30/40 is € 1,657.4585…
    expect(shares).toEqual([
      { numerator: 30, denominator: 40, count: 2, eachCents: 165_745, amountCents: 331_490 },
      { numerator: 40, denominator: 40, count: 1, eachCents: 220_994, amountCents: 220_994 },
      { numerator: 0, denominator: 40, count: 1, eachCents: 0, amountCents: 0 },
    ]);
  });

  it('gives a full place the maximum where there is enough', () => {
    const ample = shared({ numerator: 40, denominator: 40 });
    expect(placeShares([mbo(20)], ample)[0]?.eachCents).toBe(135_000);
  });

  it('prints what there was, for how many places exactly, and rows that add up', () => {
    const amountCents = 552_484;
    const category = { label: LABEL, places: { numerator: 100, denominator: 40 }, amountCents };
    const rows = categoryRows(
      [{ ...category, ratePerPlaceCents: 220_994, shared: scarce, shares }],
      'nl',
    );
    expect(rows.categoryRates).toEqual([
      {
        category: 'Mbo',
        available: '€\u00a010.000',
        places: '4\u00a021/40',
        maximum: '€\u00a02.700',
        rate: '€\u00a02.209,94',
      },
    ]);
    expect(
      rows.allocatedPlaces.map(({ part, count, each, amount }) => [part, count, each, amount]),
    ).toEqual([
      ['30/40', '2', '€\u00a01.657,45', '€\u00a03.314,90'],
      ['40/40', '1', '€\u00a02.209,94', '€\u00a02.209,94'],
      ['0/40', '1', '€\u00a00', '€\u00a00'],
      ['–', '4', '–', '€\u00a05.524,84'],
    ]);
  });
});
