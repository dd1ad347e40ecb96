import {
  always,
  any,
  deadlineLapsed,
  deadlineOver,
  deadlineRunning,
  type ChoiceField,
  type DateField,
  type Effect,
  type Field,
  type StateDefinition,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';

/** The name of the term for views; the letter prints it as `viewsUntil`, `loweringViewsUntil`. */
export function viewsDeadline(about?: string): string {
  return about === undefined ? 'views' : `${about}-views`;
}

/** Views are in, or no longer awaited. */
export function endOfViews(about?: string): Effect {
  return { kind: 'end-deadline', deadline: viewsDeadline(about) };
}

/**
 * Views come in writing from the receiver, or are recorded by an officer who heard them (Awb 4:9).
 *
 * @param about what is heard about, where a workflow knows more than one hearing
 */
export function viewsTransitions(
  awaited: string,
  heard: string,
  about?: string,
): Record<string, TransitionDefinition> {
  const views = viewsDeadline(about);
  return {
    [`give-${views}`]: {
      from: [awaited],
      to: heard,
      by: ['applicant'],
      label: { nl: 'Zienswijze geven', en: 'Give your views' },
      event: 'views-given',
      asks: [VIEWS],
      confirm: {
        nl: 'Uw zienswijze gaat naar degene die beslist. U kunt haar daarna niet meer wijzigen.',
        en: 'Your views go to whoever decides. You cannot change them afterwards.',
      },
      guard: always(),
      effects: [endOfViews(about)],
    },
    [`record-${views}`]: {
      from: [awaited],
      to: heard,
      by: ['officer'],
      label: { nl: 'Zienswijze vastleggen', en: 'Record the views' },
      event: 'views-recorded',
      asks: [
        HOW,
        WAIVED_HOW,
        { ...GIVEN_ON, sinceTerm: views },
        { ...VIEWS, showWhen: { field: 'givenHow', in: ['in-writing', 'spoken'] } },
      ],
      // Also in the moment between the last day and the lapse: what came in is not lost by that.
      guard: any(deadlineRunning(views), deadlineOver(views, 'Awb 4:8')),
      effects: [endOfViews(about)],
    },
    [`lapse-${views}`]: {
      from: [awaited],
      to: heard,
      by: ['system'],
      label: { nl: 'Termijn voor de zienswijze voorbij', en: 'Term for views over' },
      event: 'views-term-lapsed',
      guard: deadlineLapsed(views),
      effects: [],
    },
    // Whoever prepares a decision knows what came in before it (Awb 3:2): a late day loses nobody's words.
    [`record-late-${views}`]: {
      from: [heard],
      to: heard,
      by: ['officer'],
      label: { nl: 'Nagekomen zienswijze vastleggen', en: 'Record views that came in later' },
      event: 'late-views-recorded',
      asks: [{ ...RECEIVED_ON, sinceTerm: views }, HOW_LATER, VIEWS],
      guard: deadlineOver(views, 'Awb 4:8'),
      effects: [],
    },
  };
}

/**
 * After the receiver was heard, or had the chance.
 *
 * @param intention what the applicant calls the intention
 * @param staff what staff call it, without what it waits for
 */
export function heardState(intention: Text, staff: Text): StateDefinition {
  return {
    phase: 'execution',
    label: {
      applicant: intention,
      staff: {
        nl: `${staff.nl}, zienswijze binnen of termijn voorbij`,
        en: `${staff.en}, views in or their term over`,
      },
    },
    deadline: 'none',
  };
}

const VIEWS: Field = {
  kind: 'long-text',
  name: 'views',
  means: 'views',
  label: { nl: 'Zienswijze', en: 'Views' },
  hint: {
    nl: 'Wat klopt er niet, en wat moet meewegen?',
    en: 'What is wrong, and what should be taken into account?',
  },
  maximumWords: 1000,
  required: true,
};

const HOW: ChoiceField = {
  kind: 'choice',
  name: 'givenHow',
  label: { nl: 'Hoe is de zienswijze gegeven?', en: 'How were the views given?' },
  options: [
    { value: 'in-writing', label: { nl: 'Schriftelijk', en: 'In writing' } },
    { value: 'spoken', label: { nl: 'Mondeling', en: 'Spoken' } },
    { value: 'waived', label: { nl: 'De ontvanger ziet ervan af', en: 'The receiver waives it' } },
  ],
  required: true,
};

/** A waiver lets the decision follow at once (Awb 4:8): the file says how the office knows of it. */
const WAIVED_HOW: ChoiceField = {
  kind: 'choice',
  name: 'waivedHow',
  means: 'views-waived-how',
  label: { nl: 'Hoe liet de ontvanger dat weten?', en: 'How did the receiver let you know?' },
  hint: {
    nl: 'De ontvanger krijgt hiervan bericht, en het staat in de brief met het besluit.',
    en: 'The receiver gets a message of this, and it stands in the letter with the decision.',
  },
  options: [
    { value: 'letter', label: { nl: 'Per brief', en: 'By letter' } },
    { value: 'email', label: { nl: 'Per e-mail', en: 'By e-mail' } },
    { value: 'telephone', label: { nl: 'Telefonisch', en: 'By telephone' } },
    { value: 'conversation', label: { nl: 'In een gesprek', en: 'In a conversation' } },
  ],
  showWhen: { field: 'givenHow', in: ['waived'] },
  required: true,
};

const GIVEN_ON: DateField = {
  kind: 'date',
  name: 'givenOn',
  means: 'views-given-on',
  label: {
    nl: 'Op welke dag gaf de ontvanger dit door?',
    en: 'On which day did the receiver give this?',
  },
  hint: {
    nl: 'Niet eerder dan de dag van het voornemen.',
    en: 'Not before the day of the intention.',
  },
  required: true,
  hasHappened: true,
};

/** Whether they came in late, the day says: what an officer opens a day later can have been in time. */
const RECEIVED_ON: DateField = {
  kind: 'date',
  name: 'viewsReceivedOn',
  means: 'views-received-on',
  label: {
    nl: 'Op welke dag kwam deze zienswijze binnen?',
    en: 'On which day did these views come in?',
  },
  hint: {
    nl: 'Niet eerder dan de dag van het voornemen. Was het na de laatste dag, dan zegt de brief dat zij te laat kwam en toch is gelezen.',
    en: 'Not before the day of the intention. If it was after the last day, the letter says that they were late and read all the same.',
  },
  required: true,
  hasHappened: true,
};

/** Waived is only what was not given. */
const HOW_LATER: Field = {
  ...HOW,
  name: 'viewsCameHow',
  options: HOW.options.filter(({ value }) => value !== 'waived'),
};
