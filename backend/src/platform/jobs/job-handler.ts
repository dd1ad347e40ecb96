import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import { z } from 'zod';
import type { Logger } from '../log/index.js';
import { JobKind } from '../outbox/index.js';
import type { Lane } from './work-queue.js';

export const JOB_HANDLER = Symbol('job handler');

export interface JobSettings {
  readonly kind: JobKind;
  /** Runs by itself, again and again, on one worker at a time. */
  readonly everyMs?: number;
  /** Who waits for somebody else's server waits where nobody waits for it. */
  readonly lane: Lane;
}

/** What a handler gets beside its data. */
export interface JobContext {
  readonly log: Logger;
}

export interface HandlesJob<Data = unknown> {
  handle(data: Data, context: JobContext): Promise<void>;
}

/** What marks a class that handles this data, and no other. */
type MarksHandler<Data> = (handler: new (...parts: never[]) => HandlesJob<Data>) => void;

/** Marks the one class that does jobs of this kind. A job may run twice: its rows must not mind. */
export function JobHandler<Data extends object>(
  kind: JobKind<Data>,
  { lane = 'work' }: { readonly lane?: Lane } = {},
): MarksHandler<Data> {
  return marked({ kind, lane });
}

/** Marks the one class that does a job of its own accord, again and again; it needs to know nothing. */
export function PeriodicJob(
  name: string,
  { everyMs, lane = 'work' }: { readonly everyMs: number; readonly lane?: Lane },
): MarksHandler<object> {
  return marked({ kind: new JobKind(name, z.object({})), everyMs, lane });
}

function marked(settings: JobSettings) {
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
