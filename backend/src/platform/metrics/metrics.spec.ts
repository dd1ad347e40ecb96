import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMetrics } from './start-metrics.js';
import { stopwatch } from './stopwatch.js';

const PORT = 9_464 + (process.pid % 500);

describe('metrics', () => {
  let stop: () => Promise<void>;

  beforeAll(() => {
    stop = startMetrics(PORT);
  });
  afterAll(() => stop());

  it('count what was measured, by its labels and in buckets', async () => {
    const record = stopwatch('request_duration', 'How long an answer took');
    record(7, { route: '/v1/schemes', status: 200 });
    record(600, { route: '/v1/schemes', status: 200 });
    const page = await (await fetch(`http://localhost:${PORT}/metrics`)).text();
    expect(page).toMatch(/request_duration\w*_count\{[^}]*route="\/v1\/schemes"[^}]*\} 2/);
    expect(page).toMatch(/request_duration\w*_bucket\{[^}]*le="10"[^}]*\} 1/);
  });
});
