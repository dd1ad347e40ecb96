import { describe, expect, it } from '@jest/globals';
import type { Duty, DutyDate } from '../duty/duty.js';
import { dutiesAtEnd, shortenedDuties } from './duties-at-end.js';
import { shortenedPeriod } from './shortened-period.js';

const PERIOD = { awardedOn: '2024-10-01', startsOn: '2025-01-01', durationYears: 4 };
const ENDED = { ...PERIOD, endedOn: '2027-01-31' };

function duty(code: string, due: DutyDate): Duty {
  return { code, article: 'art. 1', text: { nl: code, en: code }, due };
}

const DUTIES = [
  duty('start', { kind: 'after-award', months: 3 }),
  duty('first-report', { kind: 'months-after-start', months: 13 }),
  duty('third-report', { kind: 'months-after-start', months: 37 }),
  duty('yearly', { kind: 'every-year' }),
  duty('final-report', { kind: 'weeks-after-end', weeks: 10 }),
  duty('account', { kind: 'with-annual-accounts' }),
];

describe('a period that ends earlier', () => {
  it.each([
    ['within it', '2027-01-31', { ...PERIOD, endedOn: '2027-01-31' }],
    ['on its last day', '2028-12-31', { ...PERIOD, endedOn: '2028-12-31' }],
  ])('can end %s', (_, day, expected) => {
    expect(shortenedPeriod(PERIOD, day)).toEqual(expected);
  });

  it.each([
    ['after its last day', '2029-01-01'],
    ['before it begins', '2024-12-31'],
  ])('cannot end %s', (_, day) => {
    const refusal = { reasons: [{ code: 'last-day-outside-period' }] };
    expect(shortenedPeriod(PERIOD, day)).toMatchObject(refusal);
  });

  it('cannot grow again by a second ending', () => {
    expect(shortenedPeriod(ENDED, '2027-02-01')).toHaveProperty('reasons');
  });

  it('moves what is counted from its end, with the day it is counted from (RIF 2024 art. 25)', () => {
    expect(dutiesAtEnd(DUTIES).map(({ code }) => code)).toEqual(['final-report', 'account']);
    expect(shortenedDuties(DUTIES, ENDED).moved).toMatchObject([
      {
        kind: 'duty:final-report:1',
        dueOn: '2027-04-11',
        derivation: [
          { date: '2027-01-31', text: { nl: expect.stringContaining('eerder is beëindigd') } },
          { date: '2027-04-11', text: { nl: '+ 10 weken' }, article: 'art. 1' },
        ],
      },
      { kind: 'duty:account:1', dueOn: '2028-06-30' },
    ]);
  });

  it('drops the reports that would have come after it, not those on a year that had begun', () => {
    expect(shortenedDuties(DUTIES, ENDED).gone).toEqual(['duty:third-report:1', 'duty:yearly:4']);
    expect(shortenedDuties(DUTIES, PERIOD).gone).toEqual([]);
  });
});
