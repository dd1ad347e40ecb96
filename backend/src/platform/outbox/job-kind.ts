import type { z } from 'zod';

/**
 * A kind of job (*soort taak*) that may be written down: its name in the queue, and what it needs to know.
 * A class, so that no object passes for one by its looks: who writes a job down names a declared kind.
 */
export class JobKind<Data extends object = object> {
  /** What nothing else has. */
  private readonly isKind = true;

  constructor(
    readonly name: string,
    readonly data: z.ZodType<Data>,
  ) {}
}

/** What a job of this kind needs to know. */
export type JobData<Kind extends JobKind> = z.output<Kind['data']>;

const KINDS: JobKind[] = [];

/** Declares a kind of job. The worker does not start before exactly one class does it. */
export function defineJob<Data extends object>(name: string, data: z.ZodType<Data>): JobKind<Data> {
  const kind = new JobKind(name, data);
  KINDS.push(kind);
  return kind;
}

/** Every kind that the features of this process declared. */
export function definedJobs(): readonly JobKind[] {
  return KINDS;
}
