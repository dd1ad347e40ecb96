import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '../config/index.js';
import { LOG, type Logger } from '../log/index.js';
import { definedJobs } from '../outbox/index.js';
import { JOB_KINDS, JobRegistry } from './job-registry.js';
import { JobWorker } from './job-worker.js';
import { OutboxRelay } from './outbox-relay.js';
import { QueueConnections } from './queue-connections.js';
import {
  connectQueue,
  QUEUE_BACKEND,
  WORK_QUEUES,
  type Lane,
  type QueueBackend,
} from './work-queue.js';

/** The worker's side: relay and handlers. The API only writes outbox rows and needs no queue. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: QUEUE_BACKEND, inject: [Config], useFactory: connectQueue },
    {
      provide: WORK_QUEUES,
      inject: [QUEUE_BACKEND, LOG],
      useFactory: (backend: QueueBackend, log: Logger) => {
        const open = (lane: Lane) => {
          const queue = backend.openQueue(lane);
          queue.on('error', (error) => log.error({ err: error }, 'The queue has a problem'));
          return queue;
        };
        return { work: open('work'), outside: open('outside') };
      },
    },
    { provide: JOB_KINDS, useFactory: definedJobs },
    JobRegistry,
    JobWorker,
    OutboxRelay,
    QueueConnections,
  ],
  exports: [JobRegistry, OutboxRelay, WORK_QUEUES],
})
export class JobsModule {}
