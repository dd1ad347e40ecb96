import { describe, expect, it } from '@jest/globals';
import { formatDate, formatDay, formatMoment } from './clock-words.js';
import {
  dutchDate,
  dutchMoment,
  isOpen,
  lastDayOf,
  windowOfDays,
  windowStanding,
} from './window.js';

const on = (date: string) => Temporal.PlainDate.from(date);
const at = (moment: string) => Temporal.Instant.from(moment);
const JANUARY = windowOfDays(on('2027-01-01'), on('2027-01-31'));

describe('a window is half-open on the Dutch clock', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', 'not-yet-open'],
    ['2026-12-31T23:00:00Z', 'open'],
    ['2027-01-31T22:59:59.999999999Z', 'open'],
    ['2027-01-31T23:00:00Z', 'closed'],
    ['2027-01-31T23:00:01Z', 'closed'],
  ] as const)('%s: %s', (moment, standing) => {
    expect(windowStanding(JANUARY, at(moment))).toBe(standing);
    expect(isOpen(JANUARY, at(moment))).toBe(standing === 'open');
  });

  it('that closes on a Sunday stays: the Atw is not asked', () => {
    expect(lastDayOf(JANUARY).toString()).toBe('2027-01-31');
    expect(lastDayOf(JANUARY).dayOfWeek).toBe(7);
  });

  it('of June has summer time', () => {
    const june = windowOfDays(on('2027-06-01'), on('2027-06-30'));
    expect(june.opensAt.toString()).toBe('2027-05-31T22:00:00Z');
  });

  it('that closes during the day has that day as its last', () => {
    const closesAt = dutchMoment(on('2027-01-29'), Temporal.PlainTime.from('17:00'));
    expect(lastDayOf({ ...JANUARY, closesAt }).toString()).toBe('2027-01-29');
  });

  it('does not end before it starts', () => {
    const backwards = () => windowOfDays(on('2027-01-31'), on('2027-01-01'));
    expect(backwards).toThrow(RangeError);
    expect(backwards).toThrow('cannot end on 2027-01-01 when it starts on 2027-01-31');
  });

  it('of a single day is open all day', () => {
    const { opensAt, closesAt } = windowOfDays(on('2027-01-31'), on('2027-01-31'));
    expect(opensAt.until(closesAt).total('hours')).toBe(24);
  });
});

describe('the Dutch clock', () => {
  it.each([
    ['that summer time skips', '2027-03-28'],
    ['that occurs twice', '2027-10-31'],
  ])('refuses half past two in the night %s', (_name, date) => {
    const halfPastTwo = Temporal.PlainTime.from('02:30');
    // By name: the global Temporal throws the RangeError of the realm outside the test.
    const rangeError: unknown = expect.objectContaining({ name: 'RangeError' });
    expect(() => dutchMoment(on(date), halfPastTwo)).toThrow(rangeError);
  });

  it('is on the next day an hour before midnight in UTC', () => {
    expect(dutchDate(at('2027-01-31T23:00:00Z')).toString()).toBe('2027-02-01');
  });

  it('is written for people', () => {
    expect(formatMoment(at('2027-07-01T07:05:09Z'), 'nl', 'second')).toBe(
      '1 juli 2027, 09.05.09 uur',
    );
    expect(formatMoment(at('2027-07-01T07:05:09Z'), 'en')).toBe('1 July 2027, 09:05');
    expect(formatDate(on('2026-11-13'), 'nl')).toBe('13 november 2026');
    expect(formatDay(on('2026-11-13'), 'nl')).toBe('vrijdag 13 november 2026');
    expect(formatDay(on('2026-11-13'), 'en')).toBe('Friday 13 November 2026');
  });
});
