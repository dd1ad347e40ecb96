import {
  accountUndisputed,
  all,
  asAnnounced,
  always,
  deadlineOver,
  fourEyes,
  type DeadlineDefinition,
  type Field,
  type RealisedField,
  type StateDefinition,
  type TransitionDefinition,
} from '@tranche/domain';
import { viewsDeadlines } from './deadlines.js';
import {
  ACCOUNT_RECEIVED_ON,
  determination,
  executionTransitions,
  questionsOf,
  WEIGHING,
} from './execution-transitions.js';
import { ANNOUNCED_GROUND } from './lower-grounds.js';
import { heardState, viewsDeadline, viewsTransitions } from './hearing.js';
import {
  END_WAITING_FOR_ACCOUNT,
  MISSING_ACCOUNT_DEADLINES,
  MISSING_ACCOUNT_STATES,
  missingAccount,
  STATES_WITHOUT_ACCOUNT,
} from './missing-account.js';

/** What the hearing is about, in the names of its steps and its term. */
const ABOUT_DETERMINATION = 'determination';

const VIEWS = viewsDeadline(ABOUT_DETERMINATION);
const ANNOUNCED = 'lower-determination-announced';
const HEARD = 'lower-determination-heard';

const INTENTION = {
  nl: 'Voornemen om lager vast te stellen',
  en: 'Intention to determine a lower amount',
};

/** While a receiver is heard about a lower determination, or does not account at all. */
export const LOWER_DETERMINATION_STATES: Readonly<Record<string, StateDefinition>> = {
  ...MISSING_ACCOUNT_STATES,
  [ANNOUNCED]: {
    phase: 'execution',
    label: {
      applicant: INTENTION,
      staff: {
        nl: 'Lagere vaststelling voorgenomen, zienswijze gevraagd',
        en: 'Lower determination intended, views asked',
      },
    },
    deadline: VIEWS,
  },
  [HEARD]: {
    ...heardState(INTENTION, {
      nl: 'Lagere vaststelling voorgenomen',
      en: 'Lower determination intended',
    }),
    deadline: 'determination',
  },
};

/** The terms of both hearings, and the further term for an account that stayed out. */
export const ACCOUNT_DEADLINES: Readonly<Record<string, DeadlineDefinition>> = {
  ...viewsDeadlines(ABOUT_DETERMINATION),
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
  article: 'Awb 4:7, 4:8, 4:12(2)(b)',
};

/**
 * From the account to the final amount, where an officer can record something else than the receiver
 * gave. To determine less on that ground the receiver is heard first: the exception for decisions on
 * money does not hold for a lower determination (Awb 4:46(2), 4:7, 4:8, 4:12(2)(b)). What the receiver
 * says can lead to another record, so the amount follows from what stands after the hearing.
 *
 * Where no account comes at all, it is demanded, and then determined without it.
 *
 * @param asks what was realised, by name or as the scheme words it
 * @param duty the duty by whose day the account is due
 * @param from the states after the award in which the account can come in
 */
export function executionAfterHearing(
  asks: readonly (RealisedField | Field)[],
  duty: string,
  from: readonly string[] = ['awarded'],
): Readonly<Record<string, TransitionDefinition>> {
  const realised = asks.includes('isDone') ? asks : [...asks, 'isDone' as const];
  const asked = [...questionsOf(realised), ...WEIGHING, DIFFERS];
  return {
    ...executionTransitions(
      asked,
      [...from, ...STATES_WITHOUT_ACCOUNT],
      all(fourEyes('receive-account'), accountUndisputed('Awb 4:46(2), 4:12(2)(b)')),
      [...END_WAITING_FOR_ACCOUNT, { kind: 'meet-duty', duty, day: ACCOUNT_RECEIVED_ON.name }],
    ),
    ...missingAccount(duty, from),
    // After the hearing once more, where the record then leads to less than the receiver was heard on.
    'announce-lower-determination': {
      from: ['account-received', HEARD],
      to: ANNOUNCED,
      by: ['officer'],
      label: { nl: 'Lagere vaststelling aankondigen', en: 'Announce a lower determination' },
      event: 'lower-determination-announced',
      asks: [ANNOUNCED_GROUND],
      motivation: 'required',
      confirm: {
        nl: 'De ontvanger krijgt een brief met het voornemen en uw redenen. Doorgaan?',
        en: 'The receiver gets a letter with the intention and your reasons. Continue?',
      },
      guard: always(),
      effects: [
        { kind: 'start-deadline', deadline: VIEWS },
        { kind: 'send-letter', letter: 'intended-lower-determination' },
      ],
    },
    ...viewsTransitions(ANNOUNCED, HEARD, ABOUT_DETERMINATION),
    'correct-account': {
      from: [HEARD],
      to: HEARD,
      by: ['officer'],
      label: { nl: 'Verantwoording aanpassen', en: 'Correct the account' },
      event: 'account-corrected',
      asks: asked,
      guard: always(),
      effects: [],
    },
    'determine-after-views': determinedAfterViews(),
  };
}

/** Whoever recorded, corrected or announced it does not determine; what the views did is said. */
function determinedAfterViews(): TransitionDefinition {
  const determined = determination(
    all(
      fourEyes('receive-account'),
      fourEyes('correct-account'),
      fourEyes('announce-lower-determination'),
      deadlineOver(VIEWS, 'Awb 4:8'),
      asAnnounced('Awb 4:8, 4:12(2)(b)'),
    ),
    'determination-after-views',
  );
  return {
    ...determined,
    from: [ANNOUNCED, HEARD],
    motivation: 'required',
    proposedBy: ['announce-lower-determination'],
    effects: [{ kind: 'end-deadline', deadline: VIEWS }, ...determined.effects],
  };
}
