import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { durationNamed } from '../../standard/page/example-amounts.js';
import {
  dayInWords,
  fellOn,
  lastDayAfterRepair,
  lastDayOfTerm,
} from '../../standard/page/example-days.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

const first = { kind: 'window', firstDay: '2013-10-01', lastDay: '2013-12-31' } as const;
const second = { kind: 'window', firstDay: '2014-04-01', lastDay: '2014-05-31' } as const;
const third = { kind: 'window', firstDay: '2015-01-15', lastDay: '2015-09-15' } as const;

export const windows2013first = ({
  terms: { decision },
}: SectorPlanPage): readonly SchemeExample[] => [
  {
    ...first,
    name: 'the last second of window 1, on New Year’s Eve',
    at: '2013-12-31T22:59:59Z',
    isOpen: true,
  },
  { ...first, name: 'window 1, at midnight', at: '2013-12-31T23:00:00Z', isOpen: false },
  {
    kind: 'term',
    name: `${durationNamed(decision)} after window 1`,
    term: 'decision',
    start: '2013-12-31',
    endsOn: lastDayOfTerm('2013-12-31', decision),
  },
  {
    kind: 'term',
    name: 'window 1, asked on 10 January 2014 and complete on the 24th: 13 days come along',
    term: 'decision',
    start: '2013-12-31',
    repairs: [['2014-01-10', '2014-01-24']],
    endsOn: lastDayAfterRepair('2013-12-31', decision, ['2014-01-10', '2014-01-24']),
  },
];

export const windows2013second = ({
  terms: { decision },
}: SectorPlanPage): readonly SchemeExample[] => [
  {
    ...second,
    name: 'the first second of window 2, in summer time',
    at: '2014-03-31T22:00:00Z',
    isOpen: true,
  },
  { ...second, name: 'window 2, one second late', at: '2014-05-31T22:00:00Z', isOpen: false },
  {
    kind: 'term',
    name: `complete on 6 May 2014: decided by ${dayInWords(lastDayOfTerm('2014-05-06', decision))}`,
    term: 'decision',
    start: '2014-05-06',
    endsOn: lastDayOfTerm('2014-05-06', decision),
  },
  {
    kind: 'term',
    name: `supplemented on 23 June 2014: ${durationNamed(decision)} from that day`,
    term: 'decision',
    start: '2014-06-23',
    endsOn: lastDayOfTerm('2014-06-23', decision),
  },
];

export const windows2015 = ({ terms: { decision } }: SectorPlanPage): readonly SchemeExample[] => [
  {
    ...third,
    name: 'window 3 is open on 30 May 2015, after the first text would have closed it',
    at: '2015-05-30T10:00:00Z',
    isOpen: true,
  },
  { ...third, name: 'window 3, one second early', at: '2015-01-14T22:59:59Z', isOpen: false },
  { ...third, name: 'window 3, one second late', at: '2015-09-15T22:00:00Z', isOpen: false },
  {
    kind: 'term',
    name: `received complete on 2 March 2015: decided by ${dayInWords(lastDayOfTerm('2015-03-02', decision))}`,
    term: 'decision',
    start: '2015-03-02',
    endsOn: lastDayOfTerm('2015-03-02', decision),
  },
  {
    kind: 'term',
    name: 'the term stands still from the day after a supplement is asked',
    term: 'decision',
    start: '2015-03-02',
    repairs: [['2015-03-10', '2015-03-21']],
    endsOn: lastDayAfterRepair('2015-03-02', decision, ['2015-03-10', '2015-03-21']),
  },
];

/** Longer than twelve weeks, a Sunday stays a Sunday (Atw 4). */
export const sundayStays = ({ terms: { decision } }: SectorPlanPage): SchemeExample => ({
  kind: 'term',
  name: `${durationNamed(decision)} after Sunday 18 May 2014 ${fellOn('2014-05-18', decision)}`,
  term: 'decision',
  start: '2014-05-18',
  endsOn: lastDayOfTerm('2014-05-18', decision),
});

export const determinationTerm = ({ terms: { determination } }: SectorPlanPage): SchemeExample => ({
  kind: 'term',
  name: `a claim of 1 July 2016 is decided within ${durationNamed(determination)}`,
  term: 'determination',
  start: '2016-07-01',
  endsOn: lastDayOfTerm('2016-07-01', determination),
});
