import { describe, expect, it } from '@jest/globals';
import type { Duty } from '../duty/duty.js';
import { lateBeginning } from './late-beginning.js';

const BEGIN: Duty = {
  code: 'start',
  article: 'art. 23(1)',
  text: { nl: 'Begin.', en: 'Begin.' },
  due: { kind: 'after-award', months: 3 },
  begins: true,
};
const REPORT: Duty = {
  code: 'report',
  article: 'art. 24',
  text: { nl: 'Stuur.', en: 'Send.' },
  due: { kind: 'after-award', months: 1 },
};

const period = (startsOn: string) => ({ awardedOn: '2026-11-30', startsOn, durationYears: 4 });

describe('a period that begins later than the award lets it', () => {
  it.each<[string, readonly Duty[], string, string | null]>([
    ['on the last day', [BEGIN], '2027-02-28', null],
    ['a day later', [BEGIN], '2027-03-01', '2027-02-28'],
    ['five months later', [BEGIN], '2027-08-01', '2027-02-28'],
    ['where nothing says when to begin', [], '2027-08-01', null],
    ['after the day of a report', [REPORT], '2027-08-01', null],
  ])('%s', (_name, duties, startsOn, latestOn) => {
    expect(lateBeginning(duties, period(startsOn))?.latestOn ?? null).toBe(latestOn);
  });
});
