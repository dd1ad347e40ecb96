import {
  all,
  fourEyes,
  projectOver,
  type DeadlineDefinition,
  type Field,
  type RealisedField,
  type StateDefinition,
  type TransitionDefinition,
} from '@tranche/domain';
import {
  ACCOUNT_RECEIVED_ON,
  executionTransitions,
  questionsOf,
  WEIGHING,
} from './execution-transitions.js';
import {
  HEARD_FIRST,
  LOWER_HEARING_DEADLINES,
  LOWER_HEARING_STATES,
  lowerHearing,
} from './lower-hearing.js';
import { ANNOUNCED_GROUND } from './lower-grounds.js';
import {
  END_WAITING_FOR_ACCOUNT,
  MISSING_ACCOUNT_DEADLINES,
  MISSING_ACCOUNT_STATES,
  missingAccount,
  STATES_WITHOUT_ACCOUNT,
} from './missing-account.js';

/** While a receiver is heard about a lower determination, or does not account at all. */
export const LOWER_DETERMINATION_STATES: Readonly<Record<string, StateDefinition>> = {
  ...MISSING_ACCOUNT_STATES,
  ...LOWER_HEARING_STATES,
};

/** The terms of both hearings, and the further term for an account that stayed out. */
export const ACCOUNT_DEADLINES: Readonly<Record<string, DeadlineDefinition>> = {
  ...LOWER_HEARING_DEADLINES,
  ...MISSING_ACCOUNT_DEADLINES,
};

const DIFFERS: Field = {
  kind: 'yes-no',
  name: 'differsFromReport',
  means: 'account-disputed',
  label: {
    nl: 'Wijkt dit, in het nadeel van de ontvanger, af van wat die zelf verantwoordde?',
    en: 'Does this differ, to the disadvantage of the receiver, from what the receiver accounted for?',
  },
  hint: {
    nl: 'Zo ja, dan hoort de ontvanger eerst wat u van plan bent en mag die daar iets van vinden.',
    en: 'If so, the receiver first hears what you intend, and may give its views.',
  },
  required: true,
  article: 'Awb 4:7, 4:8',
};

/**
 * From the account to the final amount, where an officer can record something else than the receiver
 * gave. Before less is determined by that the receiver is heard (Awb 4:7, 4:8): the exception for decisions
 * on money does not hold on the grounds of 4:46(2) (4:12(2)(b)), and elsewhere it is not used. What the receiver
 * says can lead to another record, so the amount follows from what stands after the hearing.
 *
 * Where no account comes at all, it is demanded, and then determined without it.
 *
 * @param asks what was realised, by name or as the scheme words it
 * @param duty the duty by whose day the account is due
 * @param from the states after the award in which the account can come in
 * @param ended the ones of them in which an award lies that ended early, on a day that no step records
 */
export function executionAfterHearing(
  asks: readonly (RealisedField | Field)[],
  duty: string,
  from: readonly string[] = ['awarded'],
  ended: readonly string[] = [],
): Readonly<Record<string, TransitionDefinition>> {
  const realised = asks.includes('isDone') ? asks : [...asks, 'isDone' as const];
  const asked = [...questionsOf(realised), ...WEIGHING, DIFFERS];
  return {
    ...executionTransitions(
      asked,
      [...from, ...STATES_WITHOUT_ACCOUNT],
      all(fourEyes('receive-account'), HEARD_FIRST),
      [...END_WAITING_FOR_ACCOUNT, { kind: 'meet-duty', duty, day: ACCOUNT_RECEIVED_ON.name }],
    ),
    ...missingAccount(duty, from),
    ...lowerHearing({
      recordedBy: ['receive-account'],
      announcing: { asks: [ANNOUNCED_GROUND], motivation: 'required' },
      lastDay: projectOver('Awb 4:44(1), 4:46(2)(a)', 'if-held-undone', ended),
      correction: {
        'correct-account': {
          label: { nl: 'Verantwoording aanpassen', en: 'Correct the account' },
          event: 'account-corrected',
          asks: asked,
        },
      },
    }),
  };
}
