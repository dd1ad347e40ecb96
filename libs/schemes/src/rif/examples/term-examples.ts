import type { Term } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { durationNamed } from '../../standard/page/example-amounts.js';
import { dayInWords, later, laterByWorkingDays } from '../../standard/page/example-days.js';
import type { RifPage } from '../page/rif-page.js';

const january2027 = { kind: 'window', firstDay: '2027-01-01', lastDay: '2027-01-31' } as const;

export const windows: readonly SchemeExample[] = [
  {
    ...january2027,
    name: 'the last second of a window that closes on Sunday 31 January 2027',
    at: '2027-01-31T22:59:59Z',
    isOpen: true,
  },
  { ...january2027, name: 'one second late', at: '2027-01-31T23:00:00Z', isOpen: false },
  { ...january2027, name: 'one second early', at: '2026-12-31T22:59:59Z', isOpen: false },
];

const CLOSES = '2027-01-31';

/** The term to decide is longer than twelve weeks: the Atw leaves it where it falls (Atw 4). */
export function decisionTerms({ terms: { decision } }: RifPage): readonly SchemeExample[] {
  const endsOn = later(CLOSES, decision);
  return [
    {
      kind: 'term',
      name: `${durationNamed(decision)} after 31 January 2027 end on ${dayInWords(endsOn)}, and stay there`,
      term: 'decision',
      start: CLOSES,
      endsOn,
    },
    {
      kind: 'term',
      name: 'ten days with the applicant are given back',
      term: 'decision',
      start: CLOSES,
      repairs: [['2027-02-10', '2027-02-21']],
      endsOn: later(endsOn, { unit: 'days', amount: 10 }),
    },
    {
      kind: 'term',
      name: 'objection to a letter of Friday 13 November 2026 ends on Monday 28 December',
      term: 'objection',
      start: '2026-11-13',
      endsOn: '2026-12-28',
    },
    {
      kind: 'term',
      name: 'two weeks to repair from 15 March 2027 end on Tuesday after Easter',
      term: 'repair',
      start: '2027-03-15',
      endsOn: '2027-03-30',
    },
  ];
}

/** Liberation Day, Ascension, the day after it by decree, and Whit Monday. */
const HOLIDAYS_OF_MAY_2027: readonly string[] = [
  '2027-05-05',
  '2027-05-06',
  '2027-05-07',
  '2027-05-17',
];

export function nearMissTerms({ terms }: RifPage): readonly SchemeExample[] {
  const { nearMiss, nearMissExtension, decision } = terms;
  if (!nearMiss || !nearMissExtension) return [];
  return [supplement(nearMiss), longer(decision, nearMissExtension)];
}

function supplement(term: Term): SchemeExample {
  return {
    kind: 'term',
    name: `${durationNamed(term)} over Ascension, its decree day and Whitsun`,
    term: 'near-miss',
    start: '2027-05-03',
    endsOn: laterByWorkingDays('2027-05-03', term.amount, HOLIDAYS_OF_MAY_2027),
  };
}

function longer(decision: Term, extension: Term): SchemeExample {
  return {
    kind: 'term',
    name: `a near miss lengthens the decision term by ${durationNamed(extension)}`,
    term: 'decision',
    start: CLOSES,
    extensions: ['near-miss-extension'],
    endsOn: later(later(CLOSES, decision), extension),
  };
}
