import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents } from '../money/index.js';
import { advancesOf } from './advance-schedule.js';
import type { AdvanceSchedule } from './advance-schedule.js';

const quarter = { numerator: 25, denominator: 100 };
const sixteen: AdvanceSchedule = {
  article: 'art. 28',
  first: quarter,
  terms: { kind: 'fixed', count: 16 },
};
const quarterly: AdvanceSchedule = { ...sixteen, terms: { kind: 'quarterly' } };
const period = { startsOn: '2027-09-01', durationYears: 4, awardedOn: '2027-05-21' };

const amounts = (schedule: AdvanceSchedule, award: number, durationYears = 4) =>
  advancesOf(schedule, cents(award), { ...period, durationYears }).map((each) => each.amountCents);

describe('advances', () => {
  it('2014: a quarter of the subsidy, then fifteen times five percent', () => {
    expect(amounts(sixteen, 81_250_000)).toEqual([
      20_312_500,
      ...Array.from({ length: 15 }, () => 4_062_500),
    ]);
  });

  it('2014: sixteen terms, however long the project takes', () => {
    expect(amounts(sixteen, 81_250_000, 5)).toEqual(amounts(sixteen, 81_250_000, 4));
  });

  it('since 2019: one for every quarter of five years', () => {
    const paid = amounts(quarterly, 100_000_000, 5);
    expect(paid).toHaveLength(20);
    expect(paid[0]).toBe(25_000_000);
    expect(paid[1]).toBe(3_947_369);
    expect(paid.at(-1)).toBe(3_947_368);
  });

  it('fall due every three months from the start of the project', () => {
    const [first, second, , , fifth] = advancesOf(sixteen, cents(100), period);
    expect([first?.dueOn, second?.dueOn, fifth?.dueOn]).toEqual([
      '2027-09-01',
      '2027-12-01',
      '2028-09-01',
    ]);
  });

  it('never before the award', () => {
    const early = { ...period, startsOn: '2027-04-01' };
    expect(advancesOf(sixteen, cents(100), early)[0]?.dueOn).toBe('2027-05-21');
  });

  it('a start on the last day of a month keeps to last days', () => {
    const late = { ...period, startsOn: '2027-08-31' };
    const days = advancesOf(sixteen, cents(100), late).map(({ dueOn }) => dueOn);
    expect(days.slice(0, 4)).toEqual(['2027-08-31', '2027-11-30', '2028-02-29', '2028-05-31']);
  });

  it('add up to the award to the cent, and differ by at most a cent after the first', () => {
    fc.assert(
      fc.property(
        fc.nat(250_000_000),
        fc.constantFrom(4, 5),
        fc.constantFrom(sixteen, quarterly),
        (award, durationYears, schedule) => {
          const [, ...rest] = amounts(schedule, award, durationYears);
          const paid = amounts(schedule, award, durationYears).reduce<number>((a, b) => a + b, 0);
          expect(paid).toBe(award);
          expect(Math.max(...rest) - Math.min(...rest)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
