import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createLog } from '../log/index.js';
import { JobKind } from '../outbox/index.js';
import { JobHandler, PeriodicJob, type HandlesJob } from './job-handler.js';
import { JOB_KINDS, JobRegistry } from './job-registry.js';

const BAKE = new JobKind('bake', z.object({ loaf: z.string() }));
const baked: string[] = [];

@JobHandler(BAKE)
class Bake implements HandlesJob<{ loaf: string }> {
  handle({ loaf }: { loaf: string }): Promise<void> {
    baked.push(loaf);
    return Promise.resolve();
  }
}

@JobHandler(BAKE)
class BakeToo extends Bake {}

@PeriodicJob('sweep-floor', { everyMs: 60_000 })
class SweepFloor {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

async function startWith({
  handlers,
  kinds = [BAKE],
}: {
  readonly handlers: readonly Type[];
  readonly kinds?: readonly JobKind[];
}): Promise<JobRegistry> {
  const providers = [JobRegistry, { provide: JOB_KINDS, useValue: kinds }, ...handlers];
  @Module({ imports: [DiscoveryModule], providers })
  class SomeFeature {}
  const app = await Test.createTestingModule({ imports: [SomeFeature] }).compile();
  await app.init();
  return app.get(JobRegistry);
}

const context = { log: createLog('silent', 'test') };

describe('JobRegistry', () => {
  it('has a job done by its handler, with the data that its kind asks', async () => {
    const registry = await startWith({ handlers: [Bake, SweepFloor] });
    await registry.perform('bake', { loaf: 'rye', oven: 3 }, context);
    expect(baked).toEqual(['rye']);
    await expect(registry.perform('bake', { loaf: 3 }, context)).rejects.toThrow(z.ZodError);
    expect(registry.periodic).toEqual([{ name: 'sweep-floor', everyMs: 60_000, lane: 'work' }]);
  });

  it('does not start with two handlers for one job', async () => {
    await expect(startWith({ handlers: [Bake, BakeToo] })).rejects.toThrow(
      'Job bake has two handlers',
    );
  });

  it('does not start when a job can be written down that nobody does', async () => {
    await expect(startWith({ handlers: [SweepFloor] })).rejects.toThrow('Job bake has no handler');
  });

  it('does not start with a handler of a job that is not declared', async () => {
    await expect(startWith({ handlers: [Bake], kinds: [] })).rejects.toThrow(
      'Job bake has a handler, but is not declared',
    );
  });

  it('takes no look-alike for a kind of job', () => {
    const alike = { name: 'bake', data: BAKE.data };
    // @ts-expect-error: who writes a job down names a kind that was declared
    expect(() => JobHandler(alike)).not.toThrow();
  });

  it('knows no handler for a job that nobody does', async () => {
    const registry = await startWith({ handlers: [Bake] });
    await expect(registry.perform('send-fax', {}, context)).rejects.toThrow(
      'Job send-fax has no handler',
    );
  });

  it('does not start when two kinds of job go by one name', async () => {
    const namesake = new JobKind('bake', z.object({}));
    await expect(startWith({ handlers: [Bake], kinds: [BAKE, namesake] })).rejects.toThrow(
      'Job bake is declared twice',
    );
  });
});
