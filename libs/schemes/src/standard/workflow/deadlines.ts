import type { DeadlineDefinition } from '@tranche/domain';
import { ACCOUNT_RECEIVED_ON } from './execution-transitions.js';
import { viewsDeadline } from './views.js';

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
const REPAIR_DEADLINE: DeadlineDefinition = {
  label: { nl: 'Aanvulling insturen', en: 'Send the supplement' },
  term: 'repair',
  from: 'transition',
  remindDaysBefore: [3],
  reminds: 'applicant',
  onLapse: 'lapse-repair',
};

/** As long as the authority may still leave an application that stays incomplete (Awb 4:5(4)). */
const DECLINE_DEADLINE: DeadlineDefinition = {
  label: { nl: 'Niet in behandeling nemen kan tot en met', en: 'Can be declined until' },
  term: 'decline',
  from: { after: 'repair' },
  remindDaysBefore: [7, 2],
  reminds: 'officer',
  // Declining is a power, not a duty: after the last day the application is simply dealt with.
  onLapse: 'close',
};

/** The terms around a supplement, where the authority can decline what stays incomplete. */
export const REPAIR_DEADLINES = { repair: REPAIR_DEADLINE, decline: DECLINE_DEADLINE } as const;

/** The receiver's chance to say what speaks against a withdrawal (Awb 4:8). */
export const VIEWS_DEADLINE: DeadlineDefinition = {
  label: { nl: 'Zienswijze geven', en: 'Give views' },
  term: 'views',
  from: 'transition',
  remindDaysBefore: [3],
  reminds: 'applicant',
  onLapse: 'lapse-views',
};

/** As above, where a workflow knows more than one hearing. */
export function viewsDeadlines(...about: readonly string[]): Record<string, DeadlineDefinition> {
  return Object.fromEntries(
    about.map((each) => {
      const name = viewsDeadline(each);
      return [name, { ...VIEWS_DEADLINE, onLapse: `lapse-${name}` }];
    }),
  );
}

/** By when the final amount is determined, from the day the account came in. */
export const DETERMINATION_DEADLINE: DeadlineDefinition = {
  label: { nl: 'Vaststelling', en: 'Final determination' },
  term: 'determination',
  from: { recorded: ACCOUNT_RECEIVED_ON.name },
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
