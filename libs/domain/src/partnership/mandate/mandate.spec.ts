import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACTS_OF_ROLE, COLLEAGUE_ROLES, FILE_ACTS } from '../colleague.js';
import { MANDATE_PURPOSES, type MandatePurpose } from './mandate-purpose.js';
import {
  powersOf,
  mandateDaysWrong,
  mandateReminder,
  mandateStanding,
  mandateStandingAt,
  nearestFirst,
  purposeOfStep,
  type OfferedMandate,
} from './mandate.js';

const day = (text: string) => Temporal.PlainDate.from(text);

const mandate = (change: Partial<OfferedMandate> = {}): OfferedMandate => ({
  purposes: ['submit'],
  from: day('2026-12-01'),
  until: day('2026-12-31'),
  isWithdrawn: false,
  answer: 'accepted',
  ...change,
});

describe('a mandate', () => {
  it.each([
    ['2026-11-30', 'coming'],
    ['2026-12-01', 'in-force'],
    ['2026-12-31', 'in-force'],
    ['2027-01-01', 'ended'],
  ])('on %s is %s', (today, standing) => {
    expect(mandateStanding(mandate(), day(today))).toBe(standing);
  });

  // Winter is an hour from UTC, summer two; the clock goes forward on 28 March and back on 31 October 2027.
  it.each([
    ['begins at midnight in winter', '2026-12-01', '2026-12-31', '2026-11-30T23:00:00Z'],
    ['begins at midnight in summer', '2027-07-01', '2027-07-31', '2027-06-30T22:00:00Z'],
    ['begins on the short day', '2027-03-28', '2027-03-31', '2027-03-27T23:00:00Z'],
    ['begins on the day after it', '2027-03-29', '2027-03-31', '2027-03-28T22:00:00Z'],
    ['begins on the long day', '2027-10-31', '2027-11-30', '2027-10-30T22:00:00Z'],
  ])('%s', (_what, from, until, at) => {
    const given = mandate({ from: day(from), until: day(until) });
    const begins = Temporal.Instant.from(at);
    expect(mandateStandingAt(given, begins.subtract({ milliseconds: 1 }))).toBe('coming');
    expect(mandateStandingAt(given, begins)).toBe('in-force');
  });

  it.each([
    ['ends with its last day in winter', '2026-12-31', '2026-12-31T23:00:00Z'],
    ['ends with its last day in summer', '2027-07-31', '2027-07-31T22:00:00Z'],
    ['ends with the short day', '2027-03-28', '2027-03-28T22:00:00Z'],
    ['ends with the long day', '2027-10-31', '2027-10-31T23:00:00Z'],
  ])('%s', (_what, until, at) => {
    const given = mandate({ until: day(until) });
    const ends = Temporal.Instant.from(at);
    expect(mandateStandingAt(given, ends.subtract({ milliseconds: 1 }))).toBe('in-force');
    expect(mandateStandingAt(given, ends)).toBe('ended');
  });

  it('is offered until it is answered, or until its last day is over', () => {
    const offered = mandate({ answer: null });
    expect(mandateStanding(offered, day('2026-11-01'))).toBe('offered');
    expect(mandateStanding(offered, day('2026-12-31'))).toBe('offered');
    expect(mandateStanding(offered, day('2027-01-01'))).toBe('ended');
  });

  it('that was declined or withdrawn stays so', () => {
    const today = day('2027-06-01');
    expect(mandateStanding(mandate({ answer: 'declined' }), today)).toBe('declined');
    expect(mandateStanding(mandate({ isWithdrawn: true }), today)).toBe('withdrawn');
  });
});

describe('what somebody may do with a mandate', () => {
  const inForce = day('2026-12-15');
  const after = day('2027-01-01');
  const nobody = { role: null, isRepresentative: false };
  const signatory = { role: 'signatory', isRepresentative: false } as const;

  it.each([
    ['submit', ['read']],
    ['pledge', ['read', 'pledge']],
    ['views', ['read']],
    ['answers', ['read', 'comment', 'write']],
  ] as const)('for %s alone is %j', (purpose, acts) => {
    const given = [mandate({ purposes: [purpose] })];
    expect(powersOf(nobody, given, inForce)).toEqual({ acts, signs: [purpose] });
  });

  it('is added to her role, on its days alone', () => {
    const contributor = { role: 'contributor', isRepresentative: false } as const;
    const acts = ['read', 'comment', 'write', 'pledge'];
    expect(powersOf(contributor, [mandate()], inForce)).toEqual({ acts, signs: ['submit'] });
    expect(powersOf(contributor, [mandate()], after)).toEqual({ acts, signs: [] });
  });

  it('takes signing from a signatory whose mandate ended yesterday, and nothing else', () => {
    const acts = ACTS_OF_ROLE.signatory.filter((act) => act !== 'sign');
    expect(powersOf(signatory, [mandate()], after)).toEqual({ acts, signs: [] });
    expect(powersOf(signatory, [], after).signs).toEqual(MANDATE_PURPOSES);
  });

  it('leaves who acts by the register what she has', () => {
    const representative = { role: null, isRepresentative: true };
    expect(powersOf(representative, [mandate()], after)).toEqual({
      acts: FILE_ACTS,
      signs: MANDATE_PURPOSES,
    });
  });

  it('is reading for thirty days after it ended by itself, and nothing once it was withdrawn', () => {
    expect(powersOf(nobody, [mandate()], day('2027-01-30')).acts).toEqual(['read']);
    expect(powersOf(nobody, [mandate()], day('2027-01-31')).acts).toEqual([]);
    expect(powersOf(nobody, [mandate({ isWithdrawn: true })], inForce).acts).toEqual([]);
    expect(powersOf(nobody, [mandate()], day('2026-11-30')).acts).toEqual([]);
  });

  it('never signs for what no mandate of that day names, whatever the role', () => {
    const days = fc.integer({ min: -40, max: 80 });
    const held = fc.record({
      purposes: fc.subarray([...MANDATE_PURPOSES], { minLength: 1 }),
      begin: days,
      length: fc.integer({ min: 0, max: 40 }),
      isWithdrawn: fc.boolean(),
    });
    const role = fc.option(fc.constantFrom(...COLLEAGUE_ROLES), { nil: null });
    fc.assert(
      fc.property(role, fc.array(held, { minLength: 1 }), days, (given, list, today) => {
        const at = (shift: number) => day('2026-12-01').add({ days: shift });
        const mandates = list.map(({ begin, length, ...each }) => ({
          ...each,
          from: at(begin),
          until: at(begin + length),
        }));
        const { acts, signs } = powersOf(
          { role: given, isRepresentative: false },
          mandates,
          at(today),
        );
        const named = new Set<MandatePurpose>(
          list
            .filter((each) => !each.isWithdrawn)
            .filter(({ begin, length }) => begin <= today && today <= begin + length)
            .flatMap(({ purposes }) => purposes),
        );
        expect(new Set(signs)).toEqual(named);
        expect(acts).not.toContain('sign');
      }),
    );
  });
});

describe('the mandate that is named in an answer', () => {
  it('is one in force for something else, then one to come, then the last that ended', () => {
    const ended = mandate({ from: day('2026-01-01'), until: day('2026-02-01') });
    const later = mandate({ from: day('2026-01-01'), until: day('2026-03-01') });
    const coming = mandate({ from: day('2027-02-01'), until: day('2027-03-01') });
    const today = day('2026-12-15');
    expect(nearestFirst([ended, coming, later], today)).toEqual([coming, later, ended]);
    const running = mandate();
    expect(nearestFirst([coming, running], today)).toEqual([running, coming]);
  });
});

describe('the days of a mandate', () => {
  it.each([
    ['2026-12-01', '2026-12-01', null],
    ['2026-11-30', '2026-12-31', 'in-the-past'],
    ['2026-12-02', '2026-12-01', 'ends-before-it-begins'],
    ['2026-12-01', '2031-12-01', null],
    ['2026-12-01', '2031-12-02', 'too-long'],
  ])('from %s until %s: %s', (from, until, wrong) => {
    expect(mandateDaysWrong({ from: day(from), until: day(until) }, day('2026-12-01'))).toBe(wrong);
  });
});

describe('what a step is for', () => {
  const none = { isSending: false, isWithdrawal: false, isOfViews: false, wasSent: true };

  it.each([
    ['sending for the first time', { ...none, isSending: true, wasSent: false }, 'submit'],
    ['sending a supplement', { ...none, isSending: true }, 'answers'],
    ['taking it back', { ...none, isWithdrawal: true }, 'submit'],
    ['giving views', { ...none, isOfViews: true }, 'views'],
    ['a report', none, 'answers'],
  ])('%s', (_what, step, purpose) => {
    expect(purposeOfStep(step)).toBe(purpose);
  });
});

describe('that a mandate is about to end', () => {
  const on = (today: string, change: Partial<OfferedMandate> = {}) =>
    mandateReminder(mandate(change), day(today));

  it.each([
    ['2026-12-16', null],
    ['2026-12-17', 'two-weeks'],
    ['2026-12-29', 'two-weeks'],
    ['2026-12-30', 'last-day'],
    ['2026-12-31', 'last-day'],
    ['2027-01-01', null],
  ])('is said on %s: %s', (today, reminder) => {
    expect(on(today)).toBe(reminder);
  });

  it.each([
    ['was withdrawn', { isWithdrawn: true }],
    ['was declined', { answer: 'declined' as const }],
    ['nobody took up', { answer: null }],
  ])('is never said of one that %s', (_what, change) => {
    expect(on('2026-12-30', change)).toBeNull();
  });

  it.each([
    ['two weeks', '2026-12-17', '2026-12-17', null],
    ['a day more than two weeks', '2026-12-16', '2026-12-17', 'two-weeks'],
    ['two weeks, on the day before it ends', '2026-12-17', '2026-12-30', 'last-day'],
    ['two days', '2026-12-30', '2026-12-30', null],
    ['one day', '2026-12-31', '2026-12-31', null],
  ])('is said again only of one that lasts longer than that: %s', (_what, from, today, said) => {
    expect(on(today, { from: day(from) })).toBe(said);
  });
});
