import { describe, expect, it } from '@jest/globals';
import { isDecreeYearKnown } from './closed-days/decree-days.js';
import { endOfTerm } from './end-of-term.js';
import { OBJECTION_TERM } from './objection-term.js';
import type { Term, TermUnit } from './term.js';

const on = (date: string) => Temporal.PlainDate.from(date);

function term(amount: number, unit: TermUnit, atwApplies = true): Term {
  return { unit, amount, atwApplies, article: 'test 1' };
}

describe('the end of a term', () => {
  it.each([
    ['objection, sent Friday 13 November 2026', '2026-11-13', term(6, 'weeks'), '2026-12-28'],
    ['objection that ends on a Friday', '2026-10-02', term(6, 'weeks'), '2026-11-13'],
    ['16 weeks after the window of January 2027', '2027-01-31', term(16, 'weeks'), '2027-05-23'],
    ['Good Friday 2027 to Tuesday', '2027-02-12', term(6, 'weeks'), '2027-03-30'],
    ['Ascension 2027, then a decree day', '2027-03-25', term(6, 'weeks'), '2027-05-10'],
    ['Whit Sunday 2027 to Tuesday', '2027-04-04', term(6, 'weeks'), '2027-05-18'],
    ['exactly 12 weeks still moves', '2026-10-17', term(12, 'weeks'), '2027-01-11'],
    ['13 weeks does not', '2026-10-17', term(13, 'weeks'), '2027-01-16'],
    ['exactly 90 days moves', '2026-10-19', term(90, 'days'), '2027-01-18'],
    ['91 days does not', '2026-10-18', term(91, 'days'), '2027-01-17'],
    ['exactly 3 months moves', '2026-10-17', term(3, 'months'), '2027-01-18'],
    ['4 months does not', '2026-10-17', term(4, 'months'), '2027-02-17'],
    ['4 months on a Sunday stays', '2026-10-14', term(4, 'months'), '2027-02-14'],
    ['a year on New Year’s Day stays', '2026-01-01', term(1, 'years'), '2027-01-01'],
    ['a month that has no 31st', '2027-01-31', term(1, 'months'), '2027-03-01'],
    ['3 days over Christmas hold two working days', '2026-12-24', term(3, 'days'), '2026-12-29'],
    ['3 days that hold two stay', '2026-11-12', term(3, 'days'), '2026-11-16'],
    [
      '1 working day over a weekend is under three days',
      '2026-11-13',
      term(1, 'working-days'),
      '2026-11-16',
    ],
    ['nothing ends where it starts', '2026-11-13', term(0, 'weeks'), '2026-11-13'],
    ['2 days over Christmas need not', '2026-12-24', term(2, 'days'), '2026-12-28'],
    ['10 working days of repair', '2026-12-18', term(10, 'working-days'), '2027-01-05'],
    ['outside the Atw', '2026-11-13', term(6, 'weeks', false), '2026-12-25'],
    ['Queen’s Day 2012', '2012-03-19', term(6, 'weeks'), '2012-05-01'],
    ['27 December 2013 by decree', '2013-11-15', term(6, 'weeks'), '2013-12-30'],
    ['28 April 2017 by decree', '2017-03-17', term(6, 'weeks'), '2017-05-01'],
    ['26 May 2017 by decree', '2017-04-14', term(6, 'weeks'), '2017-05-29'],
    ['24 December 2018 by decree, then Christmas', '2018-11-12', term(6, 'weeks'), '2018-12-27'],
    ['31 December 2018 by decree, then New Year', '2018-11-19', term(6, 'weeks'), '2019-01-02'],
    ['27 December 2019 by decree', '2019-11-15', term(6, 'weeks'), '2019-12-30'],
    ['22 May 2020 by decree', '2020-04-10', term(6, 'weeks'), '2020-05-25'],
    ['14 May 2021 by decree', '2021-04-30', term(2, 'weeks'), '2021-05-17'],
    ['27 May 2022 by decree', '2022-04-15', term(6, 'weeks'), '2022-05-30'],
    ['10 working days of 2017', '2017-04-18', term(10, 'working-days'), '2017-05-04'],
    ['30 April 2014 is an ordinary day', '2014-03-19', term(6, 'weeks'), '2014-04-30'],
  ])('%s', (_name, start, length, end) => {
    expect(endOfTerm(on(start), length).date.toString()).toBe(end);
  });

  it.each([-1, 1.5, Number.NaN])('refuses %p weeks', (amount) => {
    expect(() => endOfTerm(on('2026-11-13'), term(amount, 'weeks'))).toThrow(RangeError);
  });
});

describe('why this date', () => {
  it('an objection over Christmas', () => {
    const startText = { nl: 'besluit verzonden', en: 'decision sent' };
    expect(endOfTerm(on('2026-11-13'), OBJECTION_TERM, { startText }).derivation).toStrictEqual([
      { date: '2026-11-13', text: startText },
      { date: '2026-12-25', text: { nl: '+ 6 weken', en: '+ 6 weeks' }, article: 'Awb 6:7' },
      {
        date: '2026-12-28',
        text: {
          nl: 'valt op eerste kerstdag, verschoven naar maandag 28 december 2026',
          en: 'falls on Christmas Day, moved to Monday 28 December 2026',
        },
        article: 'Atw 1(1)',
      },
    ]);
  });

  it('Good Friday moves to Tuesday', () => {
    expect(lines('2027-02-12', term(6, 'weeks'))).toEqual([
      '2027-02-12 start',
      '2027-03-26 + 6 weeks (test 1)',
      '2027-03-30 falls on Good Friday, moved to Tuesday 30 March 2027 (Atw 1(1))',
    ]);
  });

  it('a term over 12 weeks stays on a Sunday', () => {
    expect(lines('2027-01-31', term(16, 'weeks'))).toEqual([
      '2027-01-31 start',
      '2027-05-23 + 16 weeks (test 1)',
      '2027-05-23 falls on a Sunday and stays: a term this long is not extended (Atw 4)',
    ]);
  });

  it('a term outside the Atw says so', () => {
    expect(lines('2026-11-13', term(6, 'weeks', false)).at(-1)).toMatch(
      /^2026-12-25 the General Extension of Time Limits Act does not hold for this term/,
    );
  });

  it('two working days', () => {
    expect(lines('2026-12-24', term(3, 'days')).slice(2)).toEqual([
      '2026-12-28 falls on a Sunday, moved to Monday 28 December 2026 (Atw 1(1))',
      '2026-12-29 would hold fewer than two working days, extended to Tuesday 29 December 2026 (Atw 2)',
    ]);
  });

  it('three days that hold two working days get no line about it', () => {
    expect(lines('2026-11-12', term(3, 'days'))).toEqual([
      '2026-11-12 start',
      '2026-11-15 + 3 days (test 1)',
      '2026-11-16 falls on a Sunday, moved to Monday 16 November 2026 (Atw 1(1))',
    ]);
  });

  it('one of a unit has its own word', () => {
    expect(lines('2027-02-01', term(1, 'months')).at(-1)).toBe('2027-03-01 + 1 month (test 1)');
  });

  it('extensions come one by one, and the length of the term itself decides on the Atw', () => {
    const extensions = [extension(4, 'weeks')];
    expect(lines('2027-01-31', term(16, 'weeks'), extensions)).toEqual([
      '2027-01-31 start',
      '2027-05-23 + 16 weeks (test 1)',
      '2027-06-20 + 4 weeks: near miss (test 2)',
      '2027-06-20 falls on a Sunday and stays: a term this long is not extended (Atw 4)',
    ]);
  });
});

describe('a year without royal-decree rows', () => {
  it('comes before 2013 or after 2028', () => {
    const years = Array.from({ length: 20 }, (_, place) => 2011 + place);
    expect(years.filter((year) => !isDecreeYearKnown(year))).toEqual([2011, 2012, 2029, 2030]);
  });

  const gap = (year: number) =>
    `which days of ${year} were made equal to holidays by royal decree is not known here; none was counted`;

  it('is named', () => {
    expect(lines('2029-03-30', term(6, 'weeks')).at(-1)).toBe(`2029-05-11 ${gap(2029)} (Atw 3(3))`);
  });

  it('is named once, for each year that counting met', () => {
    const years = lines('2029-12-31', term(5, 'working-days'), [extension(1, 'working-days')]);
    expect(years.filter((each) => each.includes('royal decree'))).toEqual([
      `2030-01-09 ${gap(2029)} (Atw 3(3))`,
      `2030-01-09 ${gap(2030)} (Atw 3(3))`,
    ]);
  });

  it('is named for a year in between, in the order of the years', () => {
    const years = lines('2029-12-28', term(5, 'days'), [extension(280, 'working-days')]);
    expect(years.slice(-3)).toEqual(
      [2029, 2030, 2031].map((year) => `2031-02-07 ${gap(year)} (Atw 3(3))`),
    );
  });

  it('is named for an extension in working days outside the Atw', () => {
    const length = term(6, 'weeks', false);
    const missed = lines('2029-03-05', length, [extension(5, 'working-days')]).join();
    expect(missed).toContain(gap(2029));
  });

  it('is named for working days outside the Atw as well', () => {
    expect(lines('2029-03-05', term(5, 'working-days', false)).join()).toContain(gap(2029));
  });

  it('is named for a term in days that starts in it, because art. 2 looks at every day', () => {
    expect(lines('2012-12-28', term(5, 'days')).at(-1)).toContain(gap(2012));
    expect(lines('2012-12-28', term(6, 'weeks')).join()).not.toContain(gap(2012));
  });

  it('is not named where the Atw has no say', () => {
    expect(lines('2029-03-30', term(16, 'weeks')).join()).not.toContain('royal decree');
  });

  it('is not named for a year that has rows', () => {
    expect(lines('2027-03-25', term(6, 'weeks')).join()).not.toContain('royal decree is not known');
  });
});

function extension(amount: number, unit: TermUnit) {
  return { amount, unit, ground: { nl: 'bijna voldoende', en: 'near miss' }, article: 'test 2' };
}

function lines(
  start: string,
  length: Term,
  extensions: readonly ReturnType<typeof extension>[] = [],
): string[] {
  return endOfTerm(on(start), length, { extensions }).derivation.map(
    ({ date, text, article }) => `${date} ${text.en}${article ? ` (${article})` : ''}`,
  );
}
