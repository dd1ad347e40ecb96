export { migrateQueue } from './migrate-queue.js';
export { JobHandler, PeriodicJob } from './job-handler.js';
export { JOB_KINDS, JobRegistry } from './job-registry.js';
export { JobsModule } from './jobs.module.js';
