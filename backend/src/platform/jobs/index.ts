export { migrateQueue } from './migrate-queue.js';
export { JobHandler, type HandlesJob, type JobContext } from './job-handler.js';
export { JobRegistry } from './job-registry.js';
export { JobsModule } from './jobs.module.js';
export { connectQueue, WORK_QUEUE, type QueueBackend, type WorkQueue } from './work-queue.js';
