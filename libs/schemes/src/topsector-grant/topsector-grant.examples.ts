import type { SchemeExample } from '../contract/scheme-example.js';
import {
  amountExamples,
  answerExamples,
  levelExamples,
  limitExamples,
  selfCheckExamples,
} from './examples/applicant-examples.js';
import { fifteenOfFifty, ictCallExamples, judgementExamples } from './examples/jury-examples.js';
import {
  atOnceExamples,
  determinationExamples,
  inPartsExamples,
} from './examples/money-examples.js';
import { examExamples, timeExamples } from './examples/time-examples.js';

const EITHER_WAY: readonly SchemeExample[] = [
  ...limitExamples,
  ...answerExamples,
  ...levelExamples,
  ...judgementExamples,
  ...timeExamples,
  ...determinationExamples,
];

export const topsectorGrantExamples: readonly SchemeExample[] = [
  ...EITHER_WAY,
  ...amountExamples,
  ...selfCheckExamples,
  {
    kind: 'self-check',
    name: 'an mbo student in a call for every level',
    answers: {
      student: 'yes',
      topsector: 'yes',
      level: 'yes',
      'enrolment-proof': 'yes',
      'earlier-grant': 'no',
    },
    stops: null,
  },
  ...ictCallExamples,
  ...atOnceExamples,
];

export const topsectorGrantExamplesInParts: readonly SchemeExample[] = [
  ...EITHER_WAY,
  ...fifteenOfFifty,
  ...inPartsExamples,
  ...examExamples,
];
