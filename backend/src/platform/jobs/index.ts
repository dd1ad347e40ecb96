export { migrateQueue } from './migrate-queue.js';
export { JobHandler, type HandlesJob, type JobContext } from './job-handler.js';
export { JobRegistry } from './job-registry.js';
export { JobsModule } from './jobs.module.js';
export { connectQueue, WORK_QUEUES, type QueueBackend, type WorkQueues } from './work-queue.js';
