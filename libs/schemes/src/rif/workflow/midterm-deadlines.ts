import type { DeadlineDefinition } from '@tranche/domain';
import { viewsDeadlines } from '../../standard/workflow/deadlines.js';
import { ADVICE_RECEIVED_ON, REPORT_RECEIVED_ON } from './midterm-questions.js';

/** Who looks at the midterm report before the minister decides. */
export type MidtermBy = 'minister' | 'committee';

const DECISION: DeadlineDefinition = {
  label: {
    nl: 'Besluit over de voortgangsrapportage',
    en: 'Decision on the midterm report',
  },
  term: 'midterm',
  from: { recorded: REPORT_RECEIVED_ON.name },
  remindDaysBefore: [28, 7],
  reminds: 'officer',
  onLapse: 'list-overdue',
};

const ADVICE: DeadlineDefinition = {
  label: { nl: 'Advies over de voortgang', en: 'Advice on the progress' },
  term: 'midterm-advice',
  from: { recorded: REPORT_RECEIVED_ON.name },
  remindDaysBefore: [14, 3],
  reminds: 'officer',
  onLapse: 'list-overdue',
};

/**
 * Twelve weeks from the report (2024 art. 24(6)); before that eight weeks for the committee, and four
 * from its advice (2019 art. 28(2), (4)). Both are terms of order: the power does not end with them.
 */
export function midtermDeadlines(by: MidtermBy): Readonly<Record<string, DeadlineDefinition>> {
  const views = viewsDeadlines('lowering', 'ending');
  return by === 'minister'
    ? { midterm: DECISION, ...views }
    : {
        'midterm-advice': ADVICE,
        midterm: { ...DECISION, from: { recorded: ADVICE_RECEIVED_ON.name } },
        ...views,
      };
}
