import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;

beforeAll(async () => {
  // A hundredth of what holds in production: three requests a minute.
  portal = await startPortal({ RATE_LIMIT_FACTOR: '0.01' });
  fatima = await portal.as('fatima');
});
afterAll(() => portal.stop());

const NEVER_THERE = '/v1/applications/RIF26-9999';

describe('somebody who asks too much', () => {
  it.each([
    ['of everything', 3, (client: Client) => client.get('/v1/messages')],
    [
      'to start or send',
      3,
      (client: Client) =>
        client.post(`${NEVER_THERE}/transitions`, { transition: 'submit', seen: 0 }),
    ],
    [
      'to take in documents',
      3,
      (client: Client) =>
        client.upload(`${NEVER_THERE}/documents?kind=x`, { name: 'a', content: Buffer.from('a') }),
    ],
  ])('%s is told when to come back, and nobody else is', async (_case, most, ask) => {
    const sub = `eager-${Math.random()}`;
    const eager = await portal.signIn({ ...NOBODY, sub, email: `${sub}@voorbeeld.example` });
    for (let count = 0; count < most; count += 1) expect((await ask(eager)).status).not.toBe(429);
    const answer = await ask(eager);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.problem.detail).toContain('te vaak achter elkaar');
    expect((await fatima.get('/v1/session')).status).toBe(200);
  });

  it('to sign in is stopped by the address, before anybody is known', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      statuses.push((await portal.nobody.get('/auth/callback?code=x&state=x')).status);
    }
    expect(statuses.slice(0, 6)).not.toContain(429);
    expect(statuses.slice(6)).toEqual([429, 429]);
  });
});

const NOBODY = { name: 'Iemand', represents: [], roles: [] };
