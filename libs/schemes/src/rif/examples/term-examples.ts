import type { SchemeExample } from '../../contract/scheme-example.js';

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

export const decisionTerms: readonly SchemeExample[] = [
  {
    kind: 'term',
    name: 'sixteen weeks after 31 January 2027 end on Sunday 23 May 2027, and stay there',
    term: 'decision',
    start: '2027-01-31',
    endsOn: '2027-05-23',
  },
  {
    kind: 'term',
    name: 'ten days with the applicant are given back',
    term: 'decision',
    start: '2027-01-31',
    repairs: [['2027-02-10', '2027-02-21']],
    endsOn: '2027-06-02',
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

export const nearMissTerms: readonly SchemeExample[] = [
  {
    kind: 'term',
    name: 'ten working days over Ascension, its decree day and Whitsun',
    term: 'near-miss',
    start: '2027-05-03',
    endsOn: '2027-05-21',
  },
  {
    kind: 'term',
    name: 'a near miss lengthens the decision term by four weeks',
    term: 'decision',
    start: '2027-01-31',
    extensions: ['near-miss-extension'],
    endsOn: '2027-06-20',
  },
];
