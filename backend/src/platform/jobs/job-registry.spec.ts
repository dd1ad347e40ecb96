import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { JobHandler, type HandlesJob } from './job-handler.js';
import { JobRegistry } from './job-registry.js';

@JobHandler('render-letter')
class RenderLetter implements HandlesJob {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

@JobHandler('render-letter')
class RenderLetterToo extends RenderLetter {}

@JobHandler('sweep-deadlines', { everyMs: 60_000 })
class SweepDeadlines extends RenderLetter {}

async function startWith(...providers: Type[]): Promise<JobRegistry> {
  @Module({ imports: [DiscoveryModule], providers: [JobRegistry, ...providers] })
  class SomeFeature {}
  const app = await Test.createTestingModule({ imports: [SomeFeature] }).compile();
  await app.init();
  return app.get(JobRegistry);
}

describe('JobRegistry', () => {
  it('finds the handler of a job', async () => {
    const registry = await startWith(RenderLetter, SweepDeadlines);
    expect(registry.handlerOf('render-letter')).toBeInstanceOf(RenderLetter);
    expect(registry.periodic).toEqual([{ name: 'sweep-deadlines', everyMs: 60_000, lane: 'work' }]);
  });

  it('does not start with two handlers for one job', async () => {
    await expect(startWith(RenderLetter, RenderLetterToo)).rejects.toThrow(
      'Job render-letter has two handlers',
    );
  });

  it('knows no handler for a job that nobody does', async () => {
    const registry = await startWith(RenderLetter);
    expect(() => registry.handlerOf('send-fax')).toThrow('Job send-fax has no handler');
  });
});
