import {
  all,
  answersValid,
  documentsComplete,
  type Effect,
  type TransitionDefinition,
} from '@tranche/domain';
import {
  ASSESSMENT_STATE_NAMES,
  assessmentTransitions,
  END_ASSESSMENT,
} from '../../standard/workflow/assessment-transitions.js';
import { rejectOne } from '../../standard/workflow/decision-transitions.js';
import { intakeTransitions } from '../../standard/workflow/intake-transitions.js';
import { rankedDecision } from '../../standard/workflow/ranked-decision.js';

/** Who receives nothing may apply to the same sponsor again in the same year. */
const FREE_SLOT: readonly Effect[] = [{ kind: 'release-slots' }];

/**
 * From draft to the outcome: sent, checked, read by the jury, ranked and decided.
 *
 * @param onAward what an award sets in motion beside the payments and the letter
 */
export function untilDecided(
  onAward: readonly Effect[] = [],
): Readonly<Record<string, TransitionDefinition>> {
  return {
    ...intakeTransitions({
      whole: all(answersValid(), documentsComplete()),
      hasLimits: true,
      termStarts: 'at-receipt',
      hasQueue: false,
      withdrawFrom: ASSESSMENT_STATE_NAMES,
      onWithdrawal: END_ASSESSMENT,
      // No act: the day of the outcome is the same for everybody in the call.
      suspension: 'none',
    }),
    // The call is not for this student, such as a level the sponsor did not name.
    reject: rejectOne(['complete'], FREE_SLOT),
    ...assessmentTransitions,
    ...rankedDecision({
      award: {
        label: { nl: 'Beurs toekennen', en: 'Grant' },
        effects: [{ kind: 'plan-payments' }, ...onAward, { kind: 'send-letter', letter: 'award' }],
      },
      onRejection: FREE_SLOT,
    }),
  };
}
