import { OutboxRow } from './outbox.row.js';

export { crossOff, namesWaiting } from './done.js';
export { emit, emitAll } from './emit.js';
export { defineJob, definedJobs, JobKind, type JobData } from './job-kind.js';
export { allWaiting, giveBack, takeWaiting, type WaitingJob } from './waiting.js';

export const outboxEntities = [OutboxRow];
