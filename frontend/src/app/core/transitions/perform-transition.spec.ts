import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { of, throwError } from 'rxjs';
import { provideFakeServer } from '../../../testing/provide-fake-server.js';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { CASE, problem, RECEIPT } from '../../../testing/transition-form-stage.js';
import { ApiError } from '../api/problem.js';
import { PerformTransition } from './perform-transition.js';

/** A server that takes the step each time it is asked, and fails to show the page so many times. */
function stage(failures: number) {
  const keys: string[] = [];
  const post = (_address: string, _body: unknown, options: { headers: Record<string, string> }) => {
    keys.push(options.headers['Idempotency-Key'] ?? '');
    return of(RECEIPT);
  };
  let left = failures;
  const get = (address: string) => {
    expect(address).toBe('/v1/applications/SV27-00001');
    left -= 1;
    return left >= 0 ? throwError(() => new ApiError({ ...problem([]), status: 503 })) : of(CASE);
  };
  TestBed.configureTestingModule({
    providers: [PerformTransition, provideTestTexts(), provideFakeServer({ get, post })],
  });
  return { keys, performing: TestBed.inject(PerformTransition) };
}

describe('a step of an application', () => {
  it('brings the page as it is after it', async () => {
    const { performing } = stage(0);
    expect(await performing.perform(CASE, 'withdraw')).toBe(CASE);
  });

  it('is sent with the same key when it was taken and the page did not come', async () => {
    const { performing, keys } = stage(1);
    expect(await performing.perform(CASE, 'withdraw')).toBeNull();
    expect(performing.refused()?.status).toBe(503);
    expect(await performing.perform(CASE, 'withdraw')).toBe(CASE);
    const [first, again] = keys;
    expect(again).toBe(first);
  });

  it('has a key of its own when the one before it was seen through', async () => {
    const { performing, keys } = stage(0);
    await performing.perform(CASE, 'withdraw');
    await performing.perform(CASE, 'withdraw');
    expect(new Set(keys).size).toBe(2);
  });
});
