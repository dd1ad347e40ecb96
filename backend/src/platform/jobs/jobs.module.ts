import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '../config/index.js';
import { LOG, type Logger } from '../log/index.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { JobRegistry } from './job-registry.js';
import { JobWorker } from './job-worker.js';
import { QueueConnections } from './queue-connections.js';
import { connectQueue, QUEUE_BACKEND, WORK_QUEUE, type QueueBackend } from './work-queue.js';

/** The worker's side: relay and handlers. The API only writes outbox rows and needs no queue. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: QUEUE_BACKEND, inject: [Config], useFactory: connectQueue },
    {
      provide: WORK_QUEUE,
      inject: [QUEUE_BACKEND, LOG],
      useFactory: (backend: QueueBackend, log: Logger) => {
        const queue = backend.openQueue();
        queue.on('error', (error) => log.error({ err: error }, 'The queue has a problem'));
        return queue;
      },
    },
    JobRegistry,
    JobWorker,
    OutboxRelay,
    QueueConnections,
  ],
  exports: [JobRegistry, OutboxRelay, WORK_QUEUE],
})
export class JobsModule {}
