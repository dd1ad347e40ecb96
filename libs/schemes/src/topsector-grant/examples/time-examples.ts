import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { durationNamed } from '../../standard/page/example-amounts.js';
import { fellOn, lastDayOfTerm, later } from '../../standard/page/example-days.js';
import type { GrantInParts, GrantPage } from '../grant-page.js';
import { CALL } from '../topsector-grant.sources.js';

export const timeExamples = ({ terms: { decision } }: GrantPage): readonly SchemeExample[] => [
  {
    kind: 'term',
    name: `the outcome ${durationNamed(decision)} after the closing, which ${fellOn('2016-06-11', decision)}`,
    term: 'decision',
    start: '2016-06-11',
    endsOn: lastDayOfTerm('2016-06-11', decision),
  },
  {
    kind: 'window',
    name: 'the last minute of the call',
    firstDay: '2016-04-18',
    lastDay: '2016-06-11',
    at: '2016-06-11T21:59:59Z',
    isOpen: true,
  },
  {
    kind: 'window',
    name: 'midnight after the call',
    firstDay: '2016-04-18',
    lastDay: '2016-06-11',
    at: '2016-06-11T22:00:00Z',
    isOpen: false,
  },
];

export const examExamples = (
  { terms: { payment } }: GrantPage,
  { examProof }: GrantInParts,
): readonly SchemeExample[] => [
  {
    kind: 'term',
    name: `the second part ${durationNamed(payment)} after the proof, which ${fellOn('2016-04-04', payment)}`,
    term: 'payment',
    start: '2016-04-04',
    endsOn: lastDayOfTerm('2016-04-04', payment),
  },
  {
    kind: 'term',
    name: `the first-year exam within ${durationNamed(examProof)}`,
    term: 'exam-proof',
    start: '2014-10-10',
    endsOn: lastDayOfTerm('2014-10-10', examProof),
  },
  {
    kind: 'duty',
    name: `the proof of the exam within ${durationNamed(examProof)} of the grant`,
    duty: 'exam-proof',
    awardedOn: '2014-10-10',
    startsOn: '2014-10-10',
    durationYears: 1,
    dueOn: [later('2014-10-10', examProof)],
  },
  {
    kind: 'condition',
    name: 'a student in year 1 has an exam to wait for',
    variant: 'student',
    answers: { studyYear: 'first' },
    broken: [],
  },
  {
    kind: 'condition',
    name: 'a student in year 3 has not',
    variant: 'student',
    answers: { studyYear: 'third' },
    broken: ['first-year'],
  },
  {
    kind: 'self-check',
    name: 'a second-year student stops at the last question',
    answers: {
      student: 'yes',
      topsector: 'yes',
      level: 'yes',
      'enrolment-proof': 'yes',
      'earlier-grant': 'no',
      'first-year': 'no',
    },
    stops: CALL,
  },
];
