import type { DeadlineDefinition } from '@tranche/domain';
import { decisionDeadline, REPAIR_DEADLINES } from '../../standard/workflow/deadlines.js';
import { REJECTION_HEARING_DEADLINES } from '../../standard/workflow/rejection-hearing.js';
import { exOfficioDeadlines } from '../../standard/workflow/ex-officio-transitions.js';

export const voucherDeadlines: Readonly<Record<string, DeadlineDefinition>> = {
  decision: decisionDeadline('transition'),
  ...REPAIR_DEADLINES,
  ...REJECTION_HEARING_DEADLINES,
  proof: {
    label: { nl: 'Bewijs insturen', en: 'Send the proof' },
    term: 'proof',
    from: 'transition',
    remindDaysBefore: [7],
    reminds: 'applicant',
    // Whoever sends nothing is decided on by people, never by the clock.
    onLapse: 'list-overdue',
  },
  // At most 22 weeks after the end date in the award (Kaderregeling 7.4(2)): the last course day.
  ...exOfficioDeadlines({ answer: 'courseEndsOn' }),
};
