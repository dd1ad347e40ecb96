import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { JobKind } from '../outbox/index.js';
import {
  isJobHandler,
  JOB_HANDLER,
  type HandlesJob,
  type JobContext,
  type JobSettings,
} from './job-handler.js';
import type { Lane } from './work-queue.js';

/** Injection token of every kind of job that may be written down. */
export const JOB_KINDS = Symbol('job kinds');

interface Handled {
  readonly handler: HandlesJob;
  readonly settings: JobSettings;
}

/**
 * Who does which job. Start-up fails on a job with two handlers, on one that nobody does, and on a
 * handler of what nobody may write down.
 */
@Injectable()
export class JobRegistry implements OnModuleInit {
  readonly #handled = new Map<string, Handled>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    @Inject(JOB_KINDS) private readonly kinds: readonly JobKind[],
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype) continue;
      const settings = this.reflector.get<JobSettings | undefined>(JOB_HANDLER, metatype);
      if (!settings || !isJobHandler(instance)) continue;
      const { name } = settings.kind;
      if (this.#handled.has(name)) throw new Error(`Job ${name} has two handlers`);
      this.#handled.set(name, { handler: instance, settings });
    }
    for (const kind of this.kinds) this.requireOwnHandler(kind);
    for (const { settings } of this.#handled.values()) this.requireDeclared(settings);
  }

  get periodic(): readonly { name: string; everyMs: number; lane: Lane }[] {
    return [...this.#handled.values()].flatMap(({ settings: { kind, everyMs, lane } }) =>
      everyMs === undefined ? [] : [{ name: kind.name, everyMs, lane }],
    );
  }

  private requireOwnHandler(kind: JobKind): void {
    const { settings } = this.requireHandler(kind.name);
    if (settings.kind !== kind) throw new Error(`Job ${kind.name} is declared twice`);
  }

  private requireDeclared({ kind, everyMs }: JobSettings): void {
    if (everyMs !== undefined || this.kinds.includes(kind)) return;
    throw new Error(`Job ${kind.name} has a handler, but is not declared`);
  }

  /** A job that nobody knows goes where its absence is noticed. */
  laneOf(name: string): Lane {
    return this.#handled.get(name)?.settings.lane ?? 'work';
  }

  /** @throws Error for a job that nobody does */
  requireHandler(name: string): Handled {
    const found = this.#handled.get(name);
    if (!found) throw new Error(`Job ${name} has no handler`);
    return found;
  }

  /**
   * Does a job as it came from the queue.
   *
   * @throws Error for a job that nobody does, or whose data is not what its kind says
   */
  async perform(name: string, data: unknown, context: JobContext): Promise<void> {
    const { handler, settings } = this.requireHandler(name);
    await handler.handle(settings.kind.data.parse(data), context);
  }
}
