import type { Condition } from '@tranche/domain';
import type { GrantPage } from './grant-page.js';
import { CALL } from './topsector-grant.sources.js';

/** The sponsor chooses for which levels its grant is: whoever studies at another learns it at once. */
const ALWAYS: readonly Condition[] = [
  {
    kind: 'bounded',
    code: 'level-of-the-call',
    article: CALL,
    text: {
      nl: 'Deze beurs is niet voor uw niveau. Zoek bij Topsectorbeurzen een beurs die er wel voor is.',
      en: 'This grant is not for your level. Look among the topsector grants for one that is.',
    },
    field: 'level',
    is: 'one-of',
    parameter: 'levels',
  },
];

/** Half of it waits for the exam at the end of the first year: later years have nothing to wait for. */
const IN_PARTS: readonly Condition[] = [
  ...ALWAYS,
  {
    kind: 'answer-is',
    code: 'first-year',
    article: CALL,
    text: {
      nl: 'Deze beurs is voor studenten in jaar 1: de tweede helft komt als u dat jaar heeft gehaald.',
      en: 'This grant is for students in year 1: the second half follows once you passed that year.',
    },
    field: 'studyYear',
    in: ['first'],
  },
];

export function grantConditions({ paid }: GrantPage): readonly Condition[] {
  return paid === 'at-once' ? ALWAYS : IN_PARTS;
}
