import { DeadlineReminderRow } from './sweep/deadline-reminder.row.js';
import { DeadlineRow } from './deadline.row.js';

export { askedOfApplicant, type Asked } from './asked-of-applicant.js';
export { hasTerm, latestDay, termsOf, termsOver } from './deadline.js';
export { watchDuties } from './duty/duties.js';
export { DeadlinesModule } from './deadlines.module.js';
export { MeetDuty } from './duty/meet-duty.js';
export { SweepDeadlines } from './sweep/sweep-deadlines.js';

export const deadlineEntities = [DeadlineReminderRow, DeadlineRow];
