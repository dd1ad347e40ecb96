import {
  always,
  begun,
  fourEyes,
  type Effect,
  type Field,
  type Guard,
  type RealisedField,
  type TransitionDefinition,
} from '@tranche/domain';
import { WEIGHED_GROUND } from './lower-grounds.js';
import { takeBackReceiptInto } from './take-back-receipt.js';

/** The questions of a determination; a scheme names the ones its rules need. */
export const REALISED_QUESTIONS: Readonly<Record<RealisedField, Field>> = {
  realisedCost: {
    kind: 'money',
    name: 'realisedCost',
    means: 'realised-cost',
    label: { nl: 'Gerealiseerde subsidiabele kosten', en: 'Realised eligible cost' },
    required: true,
  },
  realisedCoFinancing: {
    kind: 'money',
    name: 'realisedCoFinancing',
    means: 'realised-co-financing',
    label: { nl: 'Gerealiseerde cofinanciering', en: 'Realised co-financing' },
    required: true,
  },
  isDone: {
    kind: 'yes-no',
    name: 'isDone',
    means: 'is-done',
    label: {
      nl: 'Zijn de activiteiten verricht en de verplichtingen nagekomen?',
      en: 'Were the activities carried out and the duties met?',
    },
    required: true,
  },
  hasGoodGrounds: {
    kind: 'yes-no',
    name: 'hasGoodGrounds',
    means: 'has-good-grounds',
    label: {
      nl: 'Zijn er goede gronden om naar verhouding te verlagen in plaats van op nihil te stellen?',
      en: 'Are there good grounds for a proportional cut instead of nil?',
    },
    required: true,
  },
};

/** The term to determine runs from this day, whenever it is recorded. */
export const ACCOUNT_RECEIVED_ON: Field = {
  kind: 'date',
  name: 'accountReceivedOn',
  label: {
    nl: 'Op welke dag kwam de verantwoording binnen?',
    en: 'On which day did the account arrive?',
  },
  hint: {
    nl: 'Vanaf deze dag loopt de termijn voor de vaststelling.',
    en: 'The term for the final determination runs from this day.',
  },
  required: true,
  hasHappened: true,
};

const NOT_DONE = { field: 'isDone', in: [false] } as const;

/**
 * “Kan lager vaststellen”: what was not done does not make the amount nil by itself. How much remains
 * is weighed, with the reasons of the applicant, and said in the letter (Awb 4:46(2), 3:4, 3:46).
 */
export const WEIGHING: readonly Field[] = [
  { ...WEIGHED_GROUND, showWhen: NOT_DONE },
  {
    kind: 'money',
    name: 'weighedAmount',
    means: 'weighed-amount',
    label: {
      nl: 'Op welk bedrag komt u uit, alle belangen afgewogen?',
      en: 'At which amount do you arrive, with all interests weighed?',
    },
    hint: {
      nl: 'Tussen nihil en wat is verleend. Lager vaststellen mag, het hoeft niet.',
      en: 'Between nil and what was awarded. To set it lower is allowed, not compulsory.',
    },
    minimumCents: 0,
    required: true,
    article: 'Awb 4:46(2)',
    showWhen: NOT_DONE,
  },
  {
    kind: 'long-text',
    name: 'weighing',
    means: 'weighing',
    label: {
      nl: 'Welke belangen woog u af?',
      en: 'Which interests did you weigh?',
    },
    hint: {
      nl: 'Wat de aanvrager aanvoerde, wat wel is gedaan, en waarom dit bedrag. Deze tekst komt in de brief.',
      en: 'What the applicant put forward, what was done, and why this amount. This text is printed in the letter.',
    },
    maximumWords: 300,
    required: true,
    article: 'Awb 3:4, 3:46',
    showWhen: NOT_DONE,
  },
];

/**
 * The account comes in with what was realised; somebody else determines the final amount (Awb 4:42,
 * 4:44). The amount follows from the scheme's rules, not from whoever determines. Recorded wrongly, it is
 * recorded again, as long as nothing is determined.
 *
 * @param asks what was realised, by name or as the scheme words it
 * @param from the states after the award in which the account can come in
 * @param guard what must hold to determine
 * @param onReceipt what else the receipt of the account sets in motion
 */
export function executionTransitions(
  asks: readonly (RealisedField | Field)[],
  from: readonly string[] = ['awarded'],
  guard: Guard = fourEyes('receive-account'),
  onReceipt: readonly Effect[] = [],
): Readonly<Record<string, TransitionDefinition>> {
  return {
    'receive-account': {
      from: [...from, 'account-received'],
      to: 'account-received',
      by: ['officer'],
      label: { nl: 'Verantwoording vastleggen', en: 'Record the account' },
      labelAgain: {
        nl: 'Vastgelegde verantwoording verbeteren',
        en: 'Correct the recorded account',
      },
      event: 'account-received',
      asks: [ACCOUNT_RECEIVED_ON, ...questionsOf(asks)],
      guard: begun('Awb 4:45(1)'),
      effects: [{ kind: 'start-deadline', deadline: 'determination' }, ...onReceipt],
    },
    ...takeBackReceiptInto('take-back-account', from, {
      from: ['account-received'],
      label: {
        nl: 'Ontvangst van de verantwoording terugnemen',
        en: 'Take back the receipt of the account',
      },
      event: 'account-taken-back',
      stops: [{ kind: 'end-deadline', deadline: 'determination' }],
      ...endedBy(onReceipt),
    }),
    determine: determination(guard),
  };
}

/** What a receipt ended and met, to run again once it is taken back. */
function endedBy(effects: readonly Effect[]) {
  const [duty] = effects.flatMap((effect) => (effect.kind === 'meet-duty' ? [effect.duty] : []));
  return {
    deadlines: effects.flatMap((each) => (each.kind === 'end-deadline' ? [each.deadline] : [])),
    ...(duty !== undefined && { duty }),
  };
}

/** Of what an officer recorded, in what is still not determined. */
export const CORRECT_RECORD: Pick<TransitionDefinition, 'label' | 'event'> = {
  label: { nl: 'Verbeteren wat is vastgelegd', en: 'Correct what was recorded' },
  event: 'record-corrected',
};

/** A slip of the pen in what was recorded is mended, as long as nothing is determined. */
export function correctRecord(asks: readonly Field[]): TransitionDefinition {
  return {
    ...CORRECT_RECORD,
    from: ['account-received'],
    to: 'account-received',
    by: ['officer'],
    asks,
    guard: always(),
    effects: [],
  };
}

/** The questions in full, of those that are named. */
export function questionsOf(asks: readonly (RealisedField | Field)[]): readonly Field[] {
  return asks.map((each) => (typeof each === 'string' ? REALISED_QUESTIONS[each] : each));
}

/** The final amount, by somebody other than who recorded what was realised. */
export function determination(guard: Guard, letter = 'determination'): TransitionDefinition {
  return {
    from: ['account-received'],
    to: 'determined',
    by: ['decision-maker'],
    label: { nl: 'Vaststellen', en: 'Determine' },
    event: 'determined',
    confirm: {
      nl: 'Hiermee staat het bedrag vast en gaat de brief uit. Doorgaan?',
      en: 'This fixes the amount and sends the letter. Continue?',
    },
    guard,
    effects: [
      { kind: 'determine' },
      { kind: 'end-deadline', deadline: 'determination' },
      { kind: 'send-letter', letter },
    ],
  };
}
