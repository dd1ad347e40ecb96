import type { SchemeExample } from '../contract/example/scheme-example.js';
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
import type { GrantPage } from './grant-page.js';
import { examExamples, timeExamples } from './examples/time-examples.js';

/** Cases of every version, and those of how it is paid. */
export function grantExamples(page: GrantPage): readonly SchemeExample[] {
  const { paid } = page;
  return [
    ...limitExamples,
    ...answerExamples,
    ...levelExamples,
    ...judgementExamples,
    ...timeExamples(page),
    ...determinationExamples,
    ...(paid === 'at-once'
      ? whenPaidAtOnce(page)
      : [...fifteenOfFifty, ...inPartsExamples(page, paid), ...examExamples(page, paid)]),
  ];
}

function whenPaidAtOnce(page: GrantPage): readonly SchemeExample[] {
  return [
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
    ...atOnceExamples(page),
  ];
}
