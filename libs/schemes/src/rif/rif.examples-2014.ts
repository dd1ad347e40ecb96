import type { SchemeExample } from '../contract/scheme-example.js';
import { higherEducationExamples } from './examples/condition-examples.js';
import { financing2014, financing2014Entree } from './examples/financing-examples.js';
import { judgements2014 } from './examples/judgement-examples.js';
import { amounts, neverCounting } from './examples/money-examples.js';
import { partnerships } from './examples/partnership-examples.js';
import { secondTrackExamples } from './second-track/second-track-examples.js';

const EUR = 100;

const both: readonly SchemeExample[] = [
  ...amounts('standard', { minimumCents: 200_000 * EUR, maximumCents: 2_000_000 * EUR }),
  ...financing2014,
  neverCounting,
  ...partnerships,
  ...judgements2014,
  {
    kind: 'window',
    name: 'the first window, 12 May up to 8 June 2014, one second late',
    firstDay: '2014-05-12',
    lastDay: '2014-06-07',
    at: '2014-06-07T22:00:00Z',
    isOpen: false,
  },
  {
    kind: 'term',
    name: 'sixteen weeks after 7 June 2014',
    term: 'decision',
    start: '2014-06-07',
    endsOn: '2014-09-27',
  },
  {
    kind: 'advances',
    name: 'the mean award: 25 %, then fifteen times 5 %',
    awardCents: 81_250_000,
    durationYears: 4,
    count: 16,
    firstCents: 20_312_500,
    lastCents: 4_062_500,
  },
  {
    kind: 'duty',
    name: 'the first progress report is due thirteen months after the start',
    duty: 'progress-report-1',
    awardedOn: '2014-09-26',
    startsOn: '2014-11-01',
    durationYears: 4,
    dueOn: ['2015-12-01'],
  },
  {
    kind: 'duty',
    name: 'start within two months',
    duty: 'start',
    awardedOn: '2014-09-26',
    startsOn: '2014-11-01',
    durationYears: 4,
    dueOn: ['2014-11-26'],
  },
];

export const rifExamples2014: readonly SchemeExample[] = [...both, ...secondTrackExamples];

export const rifExamples2014Amended: readonly SchemeExample[] = [
  ...both,
  ...higherEducationExamples('standard'),
  ...financing2014Entree,
];
