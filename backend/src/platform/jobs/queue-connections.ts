import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { QUEUE_BACKEND, WORK_QUEUE, type QueueBackend, type WorkQueue } from './work-queue.js';

/** Closes queue and connections last, after everything that uses them. */
@Injectable()
export class QueueConnections implements OnApplicationShutdown {
  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(WORK_QUEUE) private readonly queue: WorkQueue,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
    await this.backend.close();
  }
}
