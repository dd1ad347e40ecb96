import { DeadlineReminderRow } from './deadline-reminder.row.js';
import { DeadlineRow } from './deadline.row.js';

export { askedOfApplicant, type Asked } from './asked-of-applicant.js';
export { watchDuties } from './duties.js';
export { DeadlinesModule } from './deadlines.module.js';
export { MeetDuty } from './meet-duty.js';
export { SweepDeadlines } from './sweep-deadlines.js';
export { DeadlineReminderRow, DeadlineRow };

export const deadlineEntities = [DeadlineReminderRow, DeadlineRow];
