import {
  all,
  fourEyes,
  type DeadlineDefinition,
  type DeadlineStart,
  type Effect,
  type Field,
  type Guard,
  type RealisedField,
  type StateDefinition,
  type TransitionDefinition,
} from '@tranche/domain';
import { DETERMINATION_DEADLINE } from './deadlines.js';
import {
  CORRECT_RECORD,
  correctRecord,
  determination,
  REALISED_QUESTIONS,
  WEIGHING,
} from './execution-transitions.js';
import {
  HEARD_FIRST,
  LOWER_HEARING_DEADLINES,
  LOWER_HEARING_STATES,
  lowerHearing,
} from './lower-hearing.js';
import { EXECUTION_STATES } from './states.js';

/* A small subsidy is determined without being asked (Awb 4:47; Kaderregeling 7.4(2)). */

/**
 * From the award to the final amount, where nobody sends an account. The term for it runs from the award
 * and reminds officers near its end; until then an awarded application waits for nobody.
 */
export const EX_OFFICIO_STATES: Readonly<Record<string, StateDefinition>> = {
  ...EXECUTION_STATES,
  'account-received': {
    phase: 'execution',
    label: {
      applicant: { nl: 'Vaststelling in voorbereiding', en: 'Determination being prepared' },
      staff: { nl: 'Voorbereid, vast te stellen', en: 'Prepared, to be determined' },
    },
    deadline: 'determination',
  },
  ...LOWER_HEARING_STATES,
};

/**
 * By when, and the time for views on a lower amount: the first starts to run with the award.
 *
 * @param from the day it is counted from, such as the end of the course
 */
export function exOfficioDeadlines(
  from: DeadlineStart,
): Readonly<Record<string, DeadlineDefinition>> {
  return { determination: { ...DETERMINATION_DEADLINE, from }, ...LOWER_HEARING_DEADLINES };
}

export const START_DETERMINATION: Effect = { kind: 'start-deadline', deadline: 'determination' };

/** There is no other place to say that the award itself was wrong. */
const IS_DONE: Field = {
  ...REALISED_QUESTIONS.isDone,
  hint: {
    nl: 'Kies ook “Nee” als de verlening op onjuiste gegevens berustte of om een andere reden onjuist was.',
    en: 'Choose “No” as well where the award rested on incorrect information or was incorrect for another reason.',
  },
};

/**
 * Cost that an officer holds against the receiver, and that it did not state itself, it is heard on. To set
 * it lower by the cost is Awb 4:46(1) with the rule of the scheme, so 4:12(1) may allow to leave that out;
 * it is not used, by choice: whose data they are, only the receiver can check (Awb 3:2).
 */
const COST_IS_ACCOUNTED: Field = {
  kind: 'yes-no',
  name: 'costIsAccounted',
  means: 'cost-accounted',
  label: {
    nl: 'Staan deze kosten zo op een factuur of opgave van de ontvanger zelf?',
    en: 'Does an invoice or statement of the receiver itself say this cost?',
  },
  hint: {
    nl: 'Zo nee, en wordt het bedrag daardoor lager, dan hoort de ontvanger eerst wat u van plan bent en mag die daar iets van vinden. Schrijf in dat voornemen uit welke gegevens de kosten blijken, en van wie u die heeft.',
    en: 'If not, and the amount becomes lower by it, the receiver first hears what you intend, and may give its views. Write in that intention which data show the cost, and from whom you have them.',
  },
  required: true,
  article: 'Awb 3:2, 4:8(1)(b)',
};

/** What is recorded where nobody sent an account, with whose cost it is; what was not done is weighed. */
export function realisedQuestions(asks: readonly RealisedField[]): readonly Field[] {
  return [
    ...asks.map((name) => (name === 'isDone' ? IS_DONE : REALISED_QUESTIONS[name])),
    ...(asks.includes('realisedCost') ? [COST_IS_ACCOUNTED] : []),
    ...(asks.includes('isDone') ? WEIGHING : []),
  ];
}

/**
 * Nobody sent an account: an officer records what was done, and somebody else determines. Before the last day
 * nobody can know it: the term to determine runs from that day (Awb 4:47(a); Kaderregeling 7.4(2)).
 */
export function prepareDetermination(
  asks: readonly RealisedField[],
  lastDay: Guard,
): TransitionDefinition {
  return {
    from: ['awarded'],
    to: 'account-received',
    by: ['officer'],
    label: { nl: 'Vaststelling voorbereiden', en: 'Prepare the final determination' },
    event: 'determination-prepared',
    asks: realisedQuestions(asks),
    guard: lastDay,
    effects: [],
  };
}

/**
 * Determined by somebody other than who recorded what was done; where that is held against the receiver,
 * who never accounted for it, the receiver is heard first (Awb 4:8(1), 4:12(2)(b)). An intention says by
 * what data and whose, for the receiver did not give them (Awb 4:8(1)(b)): always in the officer's words.
 *
 * @param asks what those steps record
 * @param lastDay of what was awarded for, which has come
 * @param recordedBy the steps by which it was recorded
 */
export function determinedExOfficio(
  asks: readonly Field[],
  lastDay: Guard,
  ...recordedBy: readonly string[]
): Readonly<Record<string, TransitionDefinition>> {
  const steps = [...recordedBy, 'correct-record'];
  return {
    'correct-record': correctRecord(asks),
    determine: determination(all(...steps.map(fourEyes), HEARD_FIRST)),
    ...lowerHearing({
      recordedBy: steps,
      announcing: { motivation: 'required' },
      lastDay,
      correction: { 'correct-after-views': { ...CORRECT_RECORD, asks } },
    }),
  };
}
