import type { Term } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { durationNamed } from '../../standard/page/example-amounts.js';
import { fellOn, lastDayAfterRepair, lastDayOfTerm } from '../../standard/page/example-days.js';
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

/** Sent on, and ended on. */
const REPAIR = ['2027-02-02', '2027-02-13'] as const;

/** By the term of the page; the Atw moves a last day only of terms up to twelve weeks (Atw 4). */
export function decisionTerms({ terms: { decision } }: RifPage): readonly SchemeExample[] {
  return [
    {
      kind: 'term',
      name: `${durationNamed(decision)} after 31 January 2027 ${fellOn(CLOSES, decision)}`,
      term: 'decision',
      start: CLOSES,
      endsOn: lastDayOfTerm(CLOSES, decision),
    },
    {
      kind: 'term',
      name: 'the days with the applicant are given back',
      term: 'decision',
      start: CLOSES,
      repairs: [REPAIR],
      endsOn: lastDayAfterRepair(CLOSES, decision, REPAIR),
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

export function nearMissTerms({ terms }: RifPage): readonly SchemeExample[] {
  const { nearMiss, nearMissExtension, decision } = terms;
  if (!nearMiss || !nearMissExtension) return [];
  return [supplement(nearMiss), longer(decision, nearMissExtension)];
}

/** Liberation Day, Ascension, the day after it by decree, and Whitsun follow. */
const BEFORE_HOLIDAYS = '2027-05-03';

function supplement(term: Term): SchemeExample {
  return {
    kind: 'term',
    name: `${durationNamed(term)} to supplement after 3 May 2027 ${fellOn(BEFORE_HOLIDAYS, term)}`,
    term: 'near-miss',
    start: BEFORE_HOLIDAYS,
    endsOn: lastDayOfTerm(BEFORE_HOLIDAYS, term),
  };
}

function longer(decision: Term, extension: Term): SchemeExample {
  const ground = { nl: 'Aanvulling', en: 'Supplement' };
  return {
    kind: 'term',
    name: `a near miss lengthens the decision term by ${durationNamed(extension)}`,
    term: 'decision',
    start: CLOSES,
    extensions: ['near-miss-extension'],
    endsOn: lastDayOfTerm(CLOSES, decision, { extensions: [{ ...extension, ground }] }),
  };
}
