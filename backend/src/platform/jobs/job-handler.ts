import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { Logger } from '../log/index.js';
import type { Lane } from './work-queue.js';

export const JOB_HANDLER = Symbol('job handler');

export interface JobSettings {
  readonly name: string;
  /** Runs by itself, again and again, on one worker at a time. */
  readonly everyMs?: number;
  /** Who waits for somebody else's server waits where nobody waits for it. */
  readonly lane: Lane;
}

/** What a handler gets beside its data. */
export interface JobContext {
  readonly log: Logger;
}

export interface HandlesJob {
  handle(data: unknown, context: JobContext): Promise<void>;
}

/** Marks the one class that does jobs of this name. A job may run twice: its rows must not mind. */
export function JobHandler(
  name: string,
  options: { everyMs?: number; lane?: Lane } = {},
): ClassDecorator {
  const settings: JobSettings = { name, lane: 'work', ...options };
  return applyDecorators(Injectable(), SetMetadata(JOB_HANDLER, settings));
}

export function isJobHandler(instance: unknown): instance is HandlesJob {
  return (
    typeof instance === 'object' &&
    instance !== null &&
    'handle' in instance &&
    typeof instance.handle === 'function'
  );
}
