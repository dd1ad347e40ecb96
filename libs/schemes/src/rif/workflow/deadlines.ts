import type { DeadlineDefinition } from '@tranche/domain';
import {
  ASSESSMENT_DEADLINE,
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINES,
} from '../../standard/workflow/deadlines.js';
import { ACCOUNT_DEADLINES } from '../../standard/workflow/lower-determination.js';

/** Of every version. */
export const DEADLINES: Readonly<Record<string, DeadlineDefinition>> = {
  decision: { ...decisionDeadline('window-closing'), remindDaysBefore: [28, 7] },
  ...REPAIR_DEADLINES,
  assessment: ASSESSMENT_DEADLINE,
  determination: DETERMINATION_DEADLINE,
  ...ACCOUNT_DEADLINES,
};

/** Where a near miss may be supplemented (since 2019). */
export const NEAR_MISS_DEADLINE: Readonly<Record<string, DeadlineDefinition>> = {
  'near-miss': {
    label: { nl: 'Aanvulling op één criterium', en: 'Supplement on one criterion' },
    term: 'near-miss',
    from: 'transition',
    remindDaysBefore: [2],
    reminds: 'applicant',
    onLapse: 'lapse-near-miss',
  },
};
