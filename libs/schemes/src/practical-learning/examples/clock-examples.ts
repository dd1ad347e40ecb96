import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { durationNamed } from '../../standard/page/example-amounts.js';
import { dayInWords, fellOn, lastDayOfTerm } from '../../standard/page/example-days.js';
import type { PracticalPage } from '../practical-page.js';

/** The Atw moves it only where it is no longer than twelve weeks (Atw 4). */
function decision({ terms }: PracticalPage, start: string): SchemeExample {
  const name = `${durationNamed(terms.decision)} from ${dayInWords(start)} ${fellOn(start, terms.decision)}`;
  return {
    kind: 'term',
    term: 'decision',
    name,
    start,
    endsOn: lastDayOfTerm(start, terms.decision),
  };
}

/**
 * “Uiterlijk om 17:00 uur” (art. 17(1)): a window is half-open, so 16:59:59 is the last second in it.
 * That the stroke of five itself is too late is our reading.
 */
export const clock2014 = (page: PracticalPage): readonly SchemeExample[] => [
  ...windowClosing('2014-06-02', '2014-09-15', '2014-09-15T15:00:00Z', '2014-09-15T14:59:59Z'),
  decision(page, '2014-09-15'),
  decision(page, '2018-09-15'),
];

export const clock2018 = (page: PracticalPage): readonly SchemeExample[] => [
  ...windowClosing('2019-06-02', '2019-09-16', '2019-09-16T15:00:00Z', '2019-09-16T14:59:59Z'),
  ...windowClosing('2024-06-03', '2024-09-17', '2024-09-17T15:00:00Z', '2024-09-17T14:59:59Z'),
  decision(page, '2019-09-16'),
];

/**
 * The date is that of the window, never a constant: 15, 16 or 17 September, or a new one (art. 17(2)).
 * How far the regulation was extended by the text of 2023 is not ours to say: that text was not read.
 */
function windowClosing(
  firstDay: string,
  lastDay: string,
  at: string,
  justBefore: string,
): readonly SchemeExample[] {
  const window = { kind: 'window', firstDay, lastDay, closesAt: '17:00' } as const;
  return [
    { ...window, name: `16:59:59 on ${lastDay} is in time`, at: justBefore, isOpen: true },
    { ...window, name: `17:00:00 on ${lastDay} is late`, at, isOpen: false },
    {
      ...window,
      name: `${firstDay} is the first day`,
      at: `${firstDay}T00:00:00+02:00`,
      isOpen: true,
    },
  ];
}

/** Determined and paid at once, within six weeks. */
export const paymentExamples: readonly SchemeExample[] = [
  {
    kind: 'payments',
    name: 'a decision of 16 December 2019 is paid in one payment by 27 January 2020',
    awardCents: 221_669,
    period: { awardedOn: '2019-12-16', project: null },
    payments: [[221_669, '2020-01-27']],
  },
  {
    kind: 'payments',
    name: 'six weeks that would end on Saturday 5 May 2018, Liberation Day, end on Monday 7 May',
    awardCents: 100,
    period: { awardedOn: '2018-03-24', project: null },
    payments: [[100, '2018-05-07']],
  },
  {
    kind: 'determination',
    name: 'what the allocation gave is what is determined',
    input: { variant: 'employer', awardedCents: 221_669, paidCents: 0, budgetCents: 0 },
    determinedCents: 221_669,
    outcome: 'as-awarded',
    recoverableCents: 0,
  },
  {
    kind: 'amount-of',
    name: 'nobody can know the amount before the allocation',
    variant: 'employer',
    answers: { places: [{ category: 'mbo', agreement: 'POK 1', weeks: 40 }] },
    requestedCents: 0,
  },
];
