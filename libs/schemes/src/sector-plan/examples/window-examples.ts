import type { SchemeExample } from '../../contract/scheme-example.js';

const first = { kind: 'window', firstDay: '2013-10-01', lastDay: '2013-12-31' } as const;
const second = { kind: 'window', firstDay: '2014-04-01', lastDay: '2014-05-31' } as const;
const third = { kind: 'window', firstDay: '2015-01-15', lastDay: '2015-09-15' } as const;

export const windows2013first: readonly SchemeExample[] = [
  {
    ...first,
    name: 'the last second of window 1, on New Year’s Eve',
    at: '2013-12-31T22:59:59Z',
    isOpen: true,
  },
  { ...first, name: 'window 1, at midnight', at: '2013-12-31T23:00:00Z', isOpen: false },
  {
    kind: 'term',
    name: 'thirteen weeks after window 1 end on 1 April 2014',
    term: 'decision',
    start: '2013-12-31',
    endsOn: '2014-04-01',
  },
  {
    kind: 'term',
    name: 'window 1, asked on 10 January 2014 and complete on the 24th: 13 days come along',
    term: 'decision',
    start: '2013-12-31',
    repairs: [['2014-01-10', '2014-01-24']],
    endsOn: '2014-04-14',
  },
];

export const windows2013second: readonly SchemeExample[] = [
  {
    ...second,
    name: 'the first second of window 2, in summer time',
    at: '2014-03-31T22:00:00Z',
    isOpen: true,
  },
  { ...second, name: 'window 2, one second late', at: '2014-05-31T22:00:00Z', isOpen: false },
  {
    kind: 'term',
    name: 'complete on 6 May 2014: decided by 5 August',
    term: 'decision',
    start: '2014-05-06',
    endsOn: '2014-08-05',
  },
  {
    kind: 'term',
    name: 'supplemented on 23 June 2014: thirteen weeks from that day',
    term: 'decision',
    start: '2014-06-23',
    endsOn: '2014-09-22',
  },
];

export const windows2015: readonly SchemeExample[] = [
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
    name: 'received complete on Monday 2 March 2015: decided by 1 June',
    term: 'decision',
    start: '2015-03-02',
    endsOn: '2015-06-01',
  },
  {
    kind: 'term',
    name: 'the term stands still from the day after a supplement is asked',
    term: 'decision',
    start: '2015-03-02',
    repairs: [['2015-03-10', '2015-03-21']],
    endsOn: '2015-06-11',
  },
];

/** Too long for the Atw: a Sunday stays a Sunday. */
export const sundayStays: SchemeExample = {
  kind: 'term',
  name: 'thirteen weeks after Sunday 18 May 2014 end on Sunday 17 August, and stay there',
  term: 'decision',
  start: '2014-05-18',
  endsOn: '2014-08-17',
};

export const determinationTerm: SchemeExample = {
  kind: 'term',
  name: 'a claim of 1 July 2016 is decided within twenty-two weeks',
  term: 'determination',
  start: '2016-07-01',
  endsOn: '2016-12-02',
};
