import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { isJobHandler, JOB_HANDLER, type HandlesJob, type JobSettings } from './job-handler.js';
import type { Lane } from './work-queue.js';

/** Who does which job. Start-up fails on a job with two handlers. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  readonly #handlers = new Map<string, { handler: HandlesJob; settings: JobSettings }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype) continue;
      const settings = this.reflector.get<JobSettings | undefined>(JOB_HANDLER, metatype);
      if (!settings || !isJobHandler(instance)) continue;
      if (this.#handlers.has(settings.name)) {
        throw new Error(`Job ${settings.name} has two handlers`);
      }
      this.#handlers.set(settings.name, { handler: instance, settings });
    }
  }

  get names(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  get periodic(): readonly Required<JobSettings>[] {
    return [...this.#handlers.values()].flatMap(({ settings: { name, everyMs, lane } }) =>
      everyMs === undefined ? [] : [{ name, everyMs, lane }],
    );
  }

  /** A job that nobody knows goes where its absence is noticed. */
  laneOf(name: string): Lane {
    return this.#handlers.get(name)?.settings.lane ?? 'work';
  }

  /** @throws Error for a job that nobody handles */
  handlerOf(name: string): HandlesJob {
    const found = this.#handlers.get(name);
    if (!found) throw new Error(`Job ${name} has no handler`);
    return found.handler;
  }
}
