import type { DeadlineDefinition } from '@tranche/domain';
import {
  ASSESSMENT_DEADLINE,
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINES,
} from '../../standard/workflow/deadlines.js';
import { ACCOUNT_DEADLINES } from '../../standard/workflow/lower-determination.js';

export const deadlines: Readonly<Record<string, DeadlineDefinition>> = {
  decision: { ...decisionDeadline('window-closing'), remindDaysBefore: [28, 7] },
  ...REPAIR_DEADLINES,
  assessment: ASSESSMENT_DEADLINE,
  'near-miss': {
    label: { nl: 'Aanvulling op één criterium', en: 'Supplement on one criterion' },
    term: 'near-miss',
    from: 'transition',
    remindDaysBefore: [2],
    reminds: 'applicant',
    onLapse: 'lapse-near-miss',
  },
  determination: DETERMINATION_DEADLINE,
  ...ACCOUNT_DEADLINES,
};
