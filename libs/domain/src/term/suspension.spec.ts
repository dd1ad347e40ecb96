import { describe, expect, it } from '@jest/globals';
import { endOfTerm } from './end-of-term.js';
import { SUPPLEMENT_REQUESTED, suspensionForRepair, type Suspension } from './suspension.js';
import type { Term } from './term.js';

const on = (date: string) => Temporal.PlainDate.from(date);
const DECISION_TERM: Term = { unit: 'weeks', amount: 16, atwApplies: true, article: 'RIF 20' };
const START = on('2027-01-31');

function decide(...suspensions: Suspension[]) {
  return endOfTerm(START, DECISION_TERM, { suspensions });
}

function repair(letterOn: string, endedOn?: string): Suspension {
  return suspensionForRepair(on(letterOn), endedOn === undefined ? undefined : on(endedOn));
}

describe('a suspension gives back the time the file lay with the applicant', () => {
  it.each([
    ['letter 1 March, repaired 8 March: six days', [repair('2027-03-01', '2027-03-08')], '05-29'],
    ['repaired on the next day: none', [repair('2027-03-01', '2027-03-02')], '05-23'],
    ['repaired on the day of the letter: none', [repair('2027-03-01', '2027-03-01')], '05-23'],
    [
      'two apart: both',
      [repair('2027-03-01', '2027-03-08'), repair('2027-04-01', '2027-04-04')],
      '05-31',
    ],
    [
      'overlapping, in any order: each day once',
      [repair('2027-03-04', '2027-03-11'), repair('2027-03-01', '2027-03-08')],
      '06-01',
    ],
    [
      'one within another: the longer',
      [repair('2027-03-01', '2027-03-20'), repair('2027-03-04', '2027-03-08')],
      '06-10',
    ],
    ['begun before the term: only days of the term', [repair('2027-01-20', '2027-02-03')], '05-25'],
    ['on the last day of the term', [repair('2027-05-22', '2027-05-26')], '05-26'],
    ['after the term: nothing', [repair('2027-05-23', '2027-06-26')], '05-23'],
    [
      'after the term, but within the time that an earlier one gave back',
      [repair('2027-03-01', '2027-03-08'), repair('2027-05-24', '2027-05-27')],
      '05-31',
    ],
  ])('%s', (_name, suspensions, end) => {
    expect(decide(...suspensions).date?.toString()).toBe(`2027-${end}`);
  });

  it('in the weekend that the Atw added, the added days come along', () => {
    const sixWeeks: Term = { ...DECISION_TERM, amount: 6 };
    // Ends on Saturday 13 March, moved to Monday 15; suspended on that Monday, repaired on Tuesday.
    const suspensions = [repair('2027-03-14', '2027-03-16')];
    const outcome = endOfTerm(on('2027-01-30'), sixWeeks, { suspensions });
    expect(outcome.date?.toString()).toBe('2027-03-16');
  });

  it('and the Atw speaks after it', () => {
    const sixWeeks: Term = { ...DECISION_TERM, amount: 6 };
    const suspensions = [repair('2027-02-01', '2027-02-14')];
    // Sunday 14 March + 12 days = Good Friday.
    const outcome = endOfTerm(START, sixWeeks, { suspensions });
    expect(outcome.date?.toString()).toBe('2027-03-30');
  });

  it('and says so, line by line', () => {
    const { derivation } = decide(repair('2027-03-01', '2027-03-08'));
    expect(derivation.slice(2)).toEqual([
      {
        date: '2027-03-02',
        text: {
          nl: 'stond stil tot 8 maart 2027: aanvulling gevraagd',
          en: 'stood still until 8 March 2027: supplement requested',
        },
        article: 'Awb 4:15(1)',
      },
      {
        date: '2027-05-29',
        text: {
          nl: '+ 6 dagen dat de termijn stilstond',
          en: '+ 6 days that the term stood still',
        },
        article: 'Awb 4:15',
      },
      expect.objectContaining({ article: 'Atw 4' }),
    ]);
  });

  it('in one line for two that meet, because they are one stretch', () => {
    const { derivation } = decide(
      repair('2027-03-01', '2027-03-08'),
      repair('2027-03-07', '2027-03-11'),
    );
    const given = derivation.filter(({ article }) => article === 'Awb 4:15');
    expect(given.map(({ date, text }) => `${date} ${text.en}`)).toEqual([
      '2027-06-01 + 9 days that the term stood still',
    ]);
  });

  it('has nothing to say about no days', () => {
    const { derivation } = decide(repair('2027-03-01', '2027-03-02'));
    expect(derivation.map((each) => each.text.en).join()).not.toContain('+ 0');
  });

  it('says why it does not count after the end', () => {
    const { derivation } = decide(repair('2027-05-23', '2027-06-26'));
    expect(derivation.map((each) => each.text.en)).toContain(
      'this suspension began after the end of the term and does not count',
    );
  });
});

describe('an open suspension', () => {
  it('leaves no date, only the days that remain', () => {
    const outcome = decide(repair('2027-03-01', '2027-03-08'), repair('2027-05-19'));
    expect(outcome).toMatchObject({ kind: 'suspended', date: null, daysLeft: 10 });
    expect(outcome.kind === 'suspended' && outcome.since.toString()).toBe('2027-05-20');
    expect(outcome.derivation.at(-1)?.text.en).toBe(
      'there is no end date yet: the term stands still, after that 10 days remain',
    );
  });

  it('says since when and why the term stands still', () => {
    const { derivation } = decide(repair('2027-05-19'));
    expect(derivation.at(-2)).toEqual({
      date: '2027-05-20',
      text: {
        nl: 'staat stil: aanvulling gevraagd',
        en: 'stands still: supplement requested',
      },
      article: 'Awb 4:15(1)',
    });
  });

  it('has no end, not even an unknown one', () => {
    expect(repair('2027-03-01')).toStrictEqual({
      from: on('2027-03-02'),
      ground: SUPPLEMENT_REQUESTED,
      article: 'Awb 4:15(1)',
    });
  });

  it('that began while another still ran leaves no date either', () => {
    const outcome = decide(repair('2027-03-01', '2027-03-08'), repair('2027-03-04'));
    expect(outcome).toMatchObject({ kind: 'suspended', date: null });
  });

  it('swallows what began while it was open', () => {
    const outcome = decide(repair('2027-03-01'), repair('2027-03-04', '2027-03-08'));
    expect(outcome.kind).toBe('suspended');
  });

  it('ends where its remaining days say, once it is closed', () => {
    const open = decide(repair('2027-03-01'));
    const closed = decide(repair('2027-03-01', '2027-03-31'));
    const daysLeft = open.kind === 'suspended' ? open.daysLeft : 0;
    const lastDay = on('2027-03-31').add({ days: daysLeft - 1 });
    expect(closed.date?.toString()).toBe(lastDay.toString());
  });

  it('after the end of the term suspends nothing', () => {
    expect(decide(repair('2027-05-23')).kind).toBe('dated');
  });
});
