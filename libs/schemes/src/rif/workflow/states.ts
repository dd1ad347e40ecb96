import type { StateDefinition } from '@tranche/domain';
import {
  committeeStates,
  EXECUTION_STATES,
  NOT_PROCESSED,
  REJECTED,
  UNTIL_COMPLETE,
  WITHDRAWN,
} from '../../standard/workflow/states.js';
import { LOWER_DETERMINATION_STATES } from '../../standard/workflow/lower-determination.js';

/** @param hasNearMiss whether one criterion that is almost sufficient may be supplemented */
export function rifStates(hasNearMiss: boolean): Readonly<Record<string, StateDefinition>> {
  return { ...UNTIL_ASSESSED, ...(hasNearMiss && NEAR_MISS), ...FROM_RANKED };
}

const UNTIL_ASSESSED: Readonly<Record<string, StateDefinition>> = {
  ...UNTIL_COMPLETE,
  complete: {
    phase: 'assessment',
    label: {
      applicant: { nl: 'Volledig', en: 'Complete' },
      staff: { nl: 'Volledig, toe te wijzen', en: 'Complete, to be assigned' },
    },
    deadline: 'decision',
  },
  ...committeeStates(
    { nl: 'In beoordeling', en: 'Under assessment' },
    { nl: 'Beoordeling verlopen, opnieuw toe te wijzen', en: 'Assessment expired' },
  ),
  assessed: {
    phase: 'assessment',
    label: {
      applicant: { nl: 'In beoordeling', en: 'Under assessment' },
      staff: { nl: 'Beoordeeld', en: 'Assessed' },
    },
    deadline: 'decision',
    means: 'assessed',
  },
};

const NEAR_MISS: Readonly<Record<string, StateDefinition>> = {
  'near-miss-repair': {
    phase: 'assessment',
    label: {
      applicant: { nl: 'Aanvulling op één criterium', en: 'Supplement on one criterion' },
      staff: { nl: 'Bijna voldoende, wacht op aanvulling', en: 'Near miss, supplement awaited' },
    },
    deadline: 'near-miss',
  },
};

const FROM_RANKED: Readonly<Record<string, StateDefinition>> = {
  ranked: {
    phase: 'decision',
    label: {
      applicant: { nl: 'In beoordeling', en: 'Under assessment' },
      staff: { nl: 'In de rangorde', en: 'Ranked' },
    },
    deadline: 'decision',
  },
  ...EXECUTION_STATES,
  ...LOWER_DETERMINATION_STATES,
  rejected: REJECTED,
  'not-processed': NOT_PROCESSED,
  withdrawn: WITHDRAWN,
};
