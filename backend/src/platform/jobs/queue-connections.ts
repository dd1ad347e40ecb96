import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { QUEUE_BACKEND, WORK_QUEUES, type QueueBackend, type WorkQueues } from './work-queue.js';

/** Closes queue and connections last, after everything that uses them. */
@Injectable()
export class QueueConnections implements OnApplicationShutdown {
  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(WORK_QUEUES) private readonly queues: WorkQueues,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(Object.values(this.queues).map((queue) => queue.close()));
    await this.backend.close();
  }
}
