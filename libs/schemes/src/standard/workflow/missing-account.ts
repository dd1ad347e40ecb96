import {
  all,
  asAnnounced,
  always,
  deadlineLapsed,
  deadlineOver,
  dutyLate,
  fourEyes,
  type DeadlineDefinition,
  type Effect,
  type Field,
  type StateDefinition,
  type TransitionDefinition,
} from '@tranche/domain';
import { viewsDeadlines } from './deadlines.js';
import { determination } from './execution-transitions.js';
import { heardState, viewsDeadline, viewsTransitions } from './views.js';

/** What the hearing is about, in the names of its steps and its term. */
const ABOUT = 'without-account';

const VIEWS = viewsDeadline(ABOUT);
const DEMANDED = 'account-demanded';
const ANNOUNCED = 'without-account-announced';
const HEARD = 'without-account-heard';

const INTENTION = {
  nl: 'Voornemen om vast te stellen zonder verantwoording',
  en: 'Intention to determine without an account',
};

/** From the demand for an account that stayed out to the decision without it. */
export const MISSING_ACCOUNT_STATES: Readonly<Record<string, StateDefinition>> = {
  [DEMANDED]: {
    phase: 'execution',
    label: {
      applicant: { nl: 'Verantwoording opgevraagd', en: 'Account demanded' },
      staff: { nl: 'Verantwoording bleef uit, opgevraagd', en: 'Account stayed out, demanded' },
    },
    deadline: 'account',
  },
  [ANNOUNCED]: {
    phase: 'execution',
    label: {
      applicant: INTENTION,
      staff: {
        nl: 'Vaststelling zonder verantwoording voorgenomen, zienswijze gevraagd',
        en: 'Determination without an account intended, views asked',
      },
    },
    deadline: VIEWS,
  },
  [HEARD]: {
    ...heardState(INTENTION, {
      nl: 'Vaststelling zonder verantwoording voorgenomen',
      en: 'Determination without an account intended',
    }),
    deadline: ABOUT,
  },
};

/** The further term for the account, that for views, and our own one to decide. */
export const MISSING_ACCOUNT_DEADLINES: Readonly<Record<string, DeadlineDefinition>> = {
  account: {
    label: { nl: 'Verantwoording insturen', en: 'Send the account' },
    term: 'account',
    from: 'transition',
    remindDaysBefore: [7],
    reminds: 'applicant',
    // Whoever sends nothing is decided on by people, never by the clock.
    onLapse: 'list-overdue',
  },
  ...viewsDeadlines(ABOUT),
  [ABOUT]: {
    label: { nl: 'Vaststelling zonder verantwoording', en: 'Determination without an account' },
    term: ABOUT,
    from: 'transition',
    remindDaysBefore: [14, 3],
    reminds: 'officer',
    onLapse: 'list-overdue',
  },
};

/** The states in which an account that comes in after all is still taken. */
export const STATES_WITHOUT_ACCOUNT: readonly string[] = [DEMANDED, ANNOUNCED, HEARD];

/** With the account, or the decision without it, nothing is waited for any more. */
export const END_WAITING_FOR_ACCOUNT: readonly Effect[] = ['account', VIEWS, ABOUT].map(
  (deadline) => ({ kind: 'end-deadline', deadline }),
);

/** How much remains is weighed: not to account makes the amount nil no more than anything else does. */
const WEIGHED: readonly Field[] = [
  {
    kind: 'money',
    name: 'withoutAccountAmount',
    means: 'amount-without-account',
    label: {
      nl: 'Op welk bedrag komt u uit zonder verantwoording, alle belangen afgewogen?',
      en: 'At which amount do you arrive without an account, with all interests weighed?',
    },
    hint: {
      nl: 'Tussen nihil en wat is verleend. Lager vaststellen mag, het hoeft niet.',
      en: 'Between nil and what was awarded. To set it lower is allowed, not compulsory.',
    },
    minimumCents: 0,
    required: true,
    article: 'Awb 4:46(2)(b), 4:47(b)',
  },
  {
    kind: 'long-text',
    name: 'withoutAccountWeighing',
    means: 'weighing-without-account',
    label: { nl: 'Welke belangen woog u af?', en: 'Which interests did you weigh?' },
    hint: {
      nl: 'Wat u van de activiteiten weet, wat de ontvanger liet horen, en waarom dit bedrag. Deze tekst komt in de brief.',
      en: 'What you know of the activities, what the receiver let you know, and why this amount. This text is printed in the letter.',
    },
    maximumWords: 300,
    required: true,
    article: 'Awb 3:4, 3:46',
  },
];

/**
 * No account came in by its day: it is demanded within a further term (Awb 4:44(3)); stays it out again,
 * the subsidy may be determined ex officio (4:44(4), 4:47(b)), and lower, because a duty was not met
 * (4:46(2)(b)). Before that the receiver hears the amount and may give its views (4:8, 4:12(2)(b)).
 *
 * @param duty the duty by whose day the account is due
 * @param from the states after the award in which the account is awaited
 */
export function missingAccount(
  duty: string,
  from: readonly string[],
): Readonly<Record<string, TransitionDefinition>> {
  return {
    'demand-account': {
      from,
      to: DEMANDED,
      by: ['officer'],
      label: { nl: 'Verantwoording opvragen', en: 'Demand the account' },
      event: 'account-demanded',
      confirm: {
        nl: 'De ontvanger krijgt een brief met een laatste termijn voor de verantwoording. Doorgaan?',
        en: 'The receiver gets a letter with a last term for the account. Continue?',
      },
      guard: dutyLate(duty),
      effects: [
        { kind: 'start-deadline', deadline: 'account' },
        { kind: 'send-letter', letter: 'account-demand' },
      ],
    },
    'announce-without-account': {
      from: [DEMANDED, HEARD],
      to: ANNOUNCED,
      by: ['officer'],
      label: {
        nl: 'Vaststelling zonder verantwoording aankondigen',
        en: 'Announce a determination without an account',
      },
      event: 'determination-without-account-announced',
      asks: WEIGHED,
      confirm: {
        nl: 'De ontvanger krijgt een brief met het bedrag en uw redenen. Doorgaan?',
        en: 'The receiver gets a letter with the amount and your reasons. Continue?',
      },
      guard: deadlineLapsed('account'),
      effects: [
        { kind: 'start-deadline', deadline: VIEWS },
        { kind: 'start-deadline', deadline: ABOUT },
        { kind: 'send-letter', letter: 'intended-determination-without-account' },
      ],
    },
    ...viewsTransitions(ANNOUNCED, HEARD, ABOUT),
    'reweigh-without-account': {
      from: [HEARD],
      to: HEARD,
      by: ['officer'],
      label: { nl: 'Bedrag opnieuw afwegen', en: 'Weigh the amount again' },
      event: 'amount-without-account-weighed',
      asks: WEIGHED,
      guard: always(),
      effects: [],
    },
    'determine-without-account': determinedWithoutAccount(),
  };
}

/** Whoever proposed or weighed the amount does not determine it; what the views did is said. */
function determinedWithoutAccount(): TransitionDefinition {
  const letter = 'determination-without-account';
  return {
    ...determination(
      all(
        fourEyes('announce-without-account'),
        fourEyes('reweigh-without-account'),
        deadlineOver(VIEWS, 'Awb 4:8'),
        asAnnounced('Awb 4:8, 4:12(2)(b)'),
      ),
    ),
    from: [ANNOUNCED, HEARD],
    motivation: 'required',
    effects: [
      ...END_WAITING_FOR_ACCOUNT,
      { kind: 'determine', without: 'account' },
      { kind: 'send-letter', letter },
    ],
  };
}
