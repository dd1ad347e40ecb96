import type { DeadlineDefinition } from '@tranche/domain';
import { DETERMINATION_DEADLINE } from '../../standard/workflow/deadlines.js';

export const deadlines: Readonly<Record<string, DeadlineDefinition>> = {
  decision: {
    label: { nl: 'Besluit', en: 'Decision' },
    term: 'decision',
    from: 'window-closing',
    remindDaysBefore: [28, 7],
    reminds: 'officer',
    onLapse: 'list-overdue',
  },
  repair: {
    label: { nl: 'Aanvulling insturen', en: 'Send the supplement' },
    term: 'repair',
    from: 'transition',
    remindDaysBefore: [3],
    reminds: 'applicant',
    onLapse: 'lapse-repair',
  },
  assessment: {
    label: { nl: 'Scores inleveren', en: 'Submit the scores' },
    term: 'assessment',
    from: 'transition',
    remindDaysBefore: [7, 2],
    reminds: 'assessor',
    onLapse: 'expire-assessment',
  },
  'near-miss': {
    label: { nl: 'Aanvulling op één criterium', en: 'Supplement on one criterion' },
    term: 'near-miss',
    from: 'transition',
    remindDaysBefore: [2],
    reminds: 'applicant',
    onLapse: 'lapse-near-miss',
  },
  determination: DETERMINATION_DEADLINE,
};
