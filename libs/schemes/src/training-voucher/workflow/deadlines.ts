import type { DeadlineDefinition } from '@tranche/domain';
import {
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINE,
} from '../../standard/workflow/deadlines.js';

export const voucherDeadlines: Readonly<Record<string, DeadlineDefinition>> = {
  decision: decisionDeadline('transition'),
  repair: REPAIR_DEADLINE,
  proof: {
    label: { nl: 'Bewijs insturen', en: 'Send the proof' },
    term: 'proof',
    from: 'transition',
    remindDaysBefore: [7],
    reminds: 'applicant',
    // Whoever sends nothing is decided on by people, never by the clock.
    onLapse: 'list-overdue',
  },
  // The 22 weeks run from the end of the course, which no deadline can count from: this one, from the
  // day on which is recorded what was realised, is our choice and the shorter way to be early.
  determination: DETERMINATION_DEADLINE,
};
