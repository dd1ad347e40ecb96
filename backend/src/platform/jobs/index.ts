export { migrateQueue } from './migrate-queue.js';
export { JobHandler, PeriodicJob, type HandlesJob } from './job-handler.js';
export { JOB_KINDS, JobRegistry } from './job-registry.js';
export { JobsModule } from './jobs.module.js';
export { connectQueue, WORK_QUEUES, type QueueBackend, type WorkQueues } from './work-queue.js';
