import { begun, dayReached, type RealisedField, type TransitionDefinition } from '@tranche/domain';
import {
  determinedExOfficio,
  prepareDetermination,
  realisedQuestions,
} from '../../standard/workflow/ex-officio-transitions.js';
import { FRAMEWORK } from '../training-voucher.regulation.js';

const NEEDED: readonly RealisedField[] = ['isDone', 'realisedCost'];
const WHAT_WAS_REALISED = realisedQuestions(NEEDED);

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
    // Who still follows the course has no certificate yet.
    guard: dayReached('courseEndsOn', FRAMEWORK.proof),
    effects: [
      { kind: 'start-deadline', deadline: 'proof' },
      { kind: 'send-letter', letter: 'proof-request' },
    ],
  },
  'record-proof': {
    from: ['proof-asked'],
    to: 'account-received',
    by: ['officer'],
    label: { nl: 'Uitkomst van de steekproef vastleggen', en: 'Record what the check shows' },
    event: 'proof-recorded',
    asks: WHAT_WAS_REALISED,
    guard: begun('Awb 4:46'),
    effects: [{ kind: 'end-deadline', deadline: 'proof' }],
  },
  'prepare-determination': prepareDetermination(NEEDED),
  ...determinedExOfficio(WHAT_WAS_REALISED, 'record-proof', 'prepare-determination'),
};
