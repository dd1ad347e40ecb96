import type { DeadlineDefinition } from '@tranche/domain';
import {
  ASSESSMENT_DEADLINE,
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINES,
} from '../../standard/workflow/deadlines.js';

export const deadlinesAtOnce: Readonly<Record<string, DeadlineDefinition>> = {
  decision: { ...decisionDeadline('window-closing'), label: { nl: 'Uitslag', en: 'Outcome' } },
  ...REPAIR_DEADLINES,
  assessment: ASSESSMENT_DEADLINE,
  determination: {
    ...DETERMINATION_DEADLINE,
    label: { nl: 'Beurs afronden', en: 'Complete the grant' },
  },
};

/** After it somebody looks: the second half is not lost by a lapse alone. */
export const deadlinesInParts: Readonly<Record<string, DeadlineDefinition>> = {
  ...deadlinesAtOnce,
  'exam-proof': {
    label: { nl: 'Bewijs dat u jaar 1 heeft gehaald', en: 'Proof that you passed year 1' },
    term: 'exam-proof',
    from: 'transition',
    remindDaysBefore: [60, 14],
    reminds: 'applicant',
    onLapse: 'list-overdue',
  },
};
