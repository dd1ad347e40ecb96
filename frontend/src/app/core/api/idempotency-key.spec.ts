import { describe, expect, it } from '@jest/globals';
import { IdempotencyKey } from './idempotency-key.js';
import { ApiError } from './problem.js';

const failed =
  (status: number, code = 'other') =>
  () => {
    const said = { title: 'Mislukt', detail: 'Mislukt' };
    const problem = { type: 'about:blank', status, ...said, errors: [{ code, detail: 'Mislukt' }] };
    return Promise.reject(new ApiError(problem));
  };
const done = () => Promise.resolve('done');

/** The keys of two clicks, of which the first gets this answer. */
async function keysOf(first: () => Promise<unknown>): Promise<string[]> {
  const intention = new IdempotencyKey();
  const keys: string[] = [];
  for (const answer of [first, done]) {
    const sent = intention.send((headers) => {
      keys.push(headers['Idempotency-Key']);
      return answer();
    });
    await sent.catch(() => undefined);
  }
  return keys;
}

describe('the key of an intention', () => {
  it.each([
    ['no answer came', failed(0)],
    ['the portal broke off', failed(500)],
    ['a proxy gave up', failed(504)],
    ['it is still worked on', failed(409, 'idempotency-key-in-use')],
  ])('stays the same while %s, so that a retry makes nothing twice', async (_name, answer) => {
    const [first, again] = await keysOf(answer);
    expect(again).toBe(first);
  });

  it.each([
    ['it was done', done],
    ['it was refused', failed(409)],
  ])('is a new one once %s', async (_name, answer) => {
    const [first, next] = await keysOf(answer);
    expect(next).not.toBe(first);
  });

  it('hands on what was answered, and what went wrong', async () => {
    const intention = new IdempotencyKey();
    expect(await intention.send(done)).toBe('done');
    await expect(intention.send(failed(409))).rejects.toThrow(ApiError);
  });
});
