import type { Condition } from '@tranche/domain';
import { CALL } from './topsector-grant.sources.js';

/** Half of it waits for the exam at the end of the first year: later years have nothing to wait for. */
export const conditionsInParts: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'first-year',
    article: CALL,
    text: {
      nl: 'Deze beurs is voor studenten in jaar 1: de tweede helft komt na het eerstejaarsexamen.',
      en: 'This grant is for students in year 1: the second half follows after the first-year exam.',
    },
    field: 'studyYear',
    in: ['first'],
  },
];
