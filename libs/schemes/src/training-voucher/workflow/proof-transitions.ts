import {
  all,
  always,
  dayReached,
  deadlineOver,
  type RealisedField,
  type TransitionDefinition,
} from '@tranche/domain';
import {
  determinedExOfficio,
  prepareDetermination,
  realisedQuestions,
} from '../../standard/workflow/ex-officio-transitions.js';
import { takeBackReceipt } from '../../standard/workflow/take-back-receipt.js';
import { FRAMEWORK } from '../training-voucher.regulation.js';

const NEEDED: readonly RealisedField[] = ['isDone', 'realisedCost'];
const WHAT_WAS_REALISED = realisedQuestions(NEEDED);

/** Who still follows the course can still finish it, and has no certificate yet. */
const LAST_LESSON = dayReached('courseEndsOn', FRAMEWORK.determination);

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
    guard: dayReached('courseEndsOn', FRAMEWORK.proof),
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
      },
    ],
    guard: always(),
    effects: [
      { kind: 'end-deadline', deadline: 'proof' },
      { kind: 'send-message', message: 'proof-came-in' },
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
