import type { DeadlineDefinition } from '@tranche/domain';

/** By when is decided; counted from the closing of the window or from the transition that starts it. */
export function decisionDeadline(from: DeadlineDefinition['from']): DeadlineDefinition {
  return {
    label: { nl: 'Besluit', en: 'Decision' },
    term: 'decision',
    from,
    remindDaysBefore: [14, 3],
    reminds: 'officer',
    onLapse: 'list-overdue',
  };
}

/** The applicant's chance to supplement (Awb 4:5). */
export const REPAIR_DEADLINE: DeadlineDefinition = {
  label: { nl: 'Aanvulling insturen', en: 'Send the supplement' },
  term: 'repair',
  from: 'transition',
  remindDaysBefore: [3],
  reminds: 'applicant',
  onLapse: 'lapse-repair',
};

/** The receiver's chance to say what speaks against a withdrawal (Awb 4:8). */
export const VIEWS_DEADLINE: DeadlineDefinition = {
  label: { nl: 'Zienswijze geven', en: 'Give views' },
  term: 'views',
  from: 'transition',
  remindDaysBefore: [3],
  reminds: 'applicant',
  onLapse: 'list-overdue',
};

/** By when the final amount is determined, from the day the account came in. */
export const DETERMINATION_DEADLINE: DeadlineDefinition = {
  label: { nl: 'Vaststelling', en: 'Final determination' },
  term: 'determination',
  from: 'transition',
  remindDaysBefore: [28, 7],
  reminds: 'officer',
  onLapse: 'list-overdue',
};

/** By when the assessors submit their scores; an internal term within the term of the decision. */
export const ASSESSMENT_DEADLINE: DeadlineDefinition = {
  label: { nl: 'Scores inleveren', en: 'Submit the scores' },
  term: 'assessment',
  from: 'transition',
  remindDaysBefore: [7, 2],
  reminds: 'assessor',
  onLapse: 'expire-assessment',
};
