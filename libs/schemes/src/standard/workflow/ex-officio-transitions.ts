import {
  begun,
  type DeadlineDefinition,
  type DeadlineStart,
  type Effect,
  type Field,
  type RealisedField,
  type TransitionDefinition,
} from '@tranche/domain';
import { DETERMINATION_DEADLINE } from './deadlines.js';
import { REALISED_QUESTIONS, WEIGHING } from './execution-transitions.js';

/* A small subsidy is determined without being asked (Awb 4:47; Kaderregeling 7.4(2)). */

/**
 * By when: the term starts to run with the award.
 *
 * @param from the day it is counted from, such as the end of the course
 */
export function exOfficioDeadline(from: DeadlineStart): DeadlineDefinition {
  return { ...DETERMINATION_DEADLINE, from };
}

export const START_DETERMINATION: Effect = { kind: 'start-deadline', deadline: 'determination' };

/** Without a hearing there is no other place to say that the award itself was wrong. */
const IS_DONE: Field = {
  ...REALISED_QUESTIONS.isDone,
  hint: {
    nl: 'Kies ook “Nee” als de verlening op onjuiste gegevens berustte of om een andere reden onjuist was.',
    en: 'Choose “No” as well where the award rested on incorrect information or was incorrect for another reason.',
  },
};

/** What is recorded where nobody sent an account; what was not done is weighed. */
export function realisedQuestions(asks: readonly RealisedField[]): readonly Field[] {
  return [
    ...asks.map((name) => (name === 'isDone' ? IS_DONE : REALISED_QUESTIONS[name])),
    ...(asks.includes('isDone') ? WEIGHING : []),
  ];
}

/** Nobody sent an account: an officer records what was done, and somebody else determines. */
export function prepareDetermination(asks: readonly RealisedField[]): TransitionDefinition {
  return {
    from: ['awarded'],
    to: 'account-received',
    by: ['officer'],
    label: { nl: 'Vaststelling voorbereiden', en: 'Prepare the final determination' },
    event: 'determination-prepared',
    asks: realisedQuestions(asks),
    guard: begun('Awb 4:46'),
    effects: [],
  };
}
