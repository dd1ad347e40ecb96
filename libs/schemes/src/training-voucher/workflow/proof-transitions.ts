import {
  all,
  always,
  any,
  dayOver,
  deadlineOver,
  deadlineRunning,
  type RealisedField,
  type TransitionDefinition,
} from '@tranche/domain';
import {
  determinedExOfficio,
  prepareDetermination,
  realisedQuestions,
} from '../../standard/workflow/ex-officio-transitions.js';
import { takeBackReceipt } from '../../standard/workflow/take-back-receipt.js';
import { OUR_CHOICE } from '../../standard/our-choice.js';
import { FRAMEWORK } from '../training-voucher.regulation.js';

const NEEDED: readonly RealisedField[] = ['isDone', 'realisedCost'];
const WHAT_WAS_REALISED = realisedQuestions(NEEDED);

/** Who still follows the course can still finish it, and has no certificate yet. */
const LAST_LESSON = dayOver('courseEndsOn', FRAMEWORK.determination);

/**
 * Proof is asked of a sample (Kaderregeling 7.4(1)); of the others the final amount follows without
 * being asked (7.4(2)). Either way one person records what was done and another determines.
 */
export const proofTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'ask-proof': {
    from: ['awarded'],
    to: 'proof-asked',
    by: ['officer'],
    label: { nl: 'Bewijs vragen (steekproef)', en: 'Ask for proof (sample check)' },
    event: 'proof-asked',
    guard: dayOver('courseEndsOn', FRAMEWORK.proof),
    effects: [
      { kind: 'start-deadline', deadline: 'proof' },
      { kind: 'send-letter', letter: 'proof-request' },
    ],
  },
  'receive-proof': {
    from: ['proof-asked'],
    to: 'proof-received',
    by: ['officer'],
    label: { nl: 'Ontvangst van het bewijs vastleggen', en: 'Record that the proof came in' },
    event: 'proof-received',
    asks: [
      {
        kind: 'date',
        name: 'proofReceivedOn',
        label: {
          nl: 'Op welke dag kwam het bewijs binnen?',
          en: 'On which day did the proof arrive?',
        },
        required: true,
        hasHappened: true,
        sinceTerm: 'proof',
      },
    ],
    // Late as well: it is looked at before an amount is determined.
    guard: any(deadlineRunning('proof'), deadlineOver('proof', FRAMEWORK.proof)),
    effects: [
      { kind: 'end-deadline', deadline: 'proof' },
      { kind: 'send-message', message: 'proof-came-in' },
    ],
  },
  // The receiver has as many days as when the proof came in, and at least as many as anybody gets for it.
  'ask-proof-again': {
    from: ['proof-received'],
    to: 'proof-asked',
    by: ['officer'],
    label: {
      nl: 'Bewijs niet goed: nieuw bewijs vragen',
      en: 'Proof not sufficient: ask for new proof',
    },
    event: 'proof-asked-again',
    motivation: 'required',
    confirm: {
      nl: 'De ontvanger krijgt een brief met wat er aan het bewijs ontbreekt en tot wanneer nieuw bewijs kan komen. Doorgaan?',
      en: 'The receiver gets a letter with what the proof lacks and until when new proof can come. Continue?',
    },
    guard: always(),
    effects: [
      {
        kind: 'take-back-receipt',
        because: 'not-enough',
        article: OUR_CHOICE,
        deadlines: ['proof'],
        atLeast: 'proof',
      },
      { kind: 'send-letter', letter: 'proof-not-enough' },
    ],
  },
  'take-back-proof': takeBackReceipt({
    from: ['proof-received'],
    to: 'proof-asked',
    label: { nl: 'Ontvangst van het bewijs terugnemen', en: 'Take back the receipt of the proof' },
    event: 'proof-taken-back',
    deadlines: ['proof'],
  }),
  // The letter gave weeks for the proof: what the check shows is said once it came in, or after them.
  'record-proof': {
    from: ['proof-asked', 'proof-received'],
    to: 'account-received',
    by: ['officer'],
    label: { nl: 'Uitkomst van de steekproef vastleggen', en: 'Record what the check shows' },
    event: 'proof-recorded',
    asks: WHAT_WAS_REALISED,
    guard: all(LAST_LESSON, deadlineOver('proof', FRAMEWORK.proof)),
    effects: [{ kind: 'end-deadline', deadline: 'proof' }],
  },
  'prepare-determination': prepareDetermination(NEEDED, LAST_LESSON),
  ...determinedExOfficio(WHAT_WAS_REALISED, LAST_LESSON, 'record-proof', 'prepare-determination'),
};
