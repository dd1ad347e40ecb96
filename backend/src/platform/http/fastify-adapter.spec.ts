import { expect, it } from '@jest/globals';
import type { TrustedProxies } from '../config/index.js';
import { createAdapter } from './fastify-adapter.js';

const FORGED = '203.0.113.9';
const PERSON = '198.51.100.7';

it.each<[string, TrustedProxies, string]>([
  ['nobody', false, '127.0.0.1'],
  ['one hop', 1, PERSON],
  ['two hops', 2, FORGED],
  ['the address of the proxy', ['127.0.0.0/8'], PERSON],
])('believes of X-Forwarded-For what %s wrote', async (_whom, trusted, expected) => {
  const server = createAdapter(trusted).getInstance();
  server.get('/', (request, reply) => reply.send(request.ip));
  const answer = await server.inject({
    url: '/',
    headers: { 'x-forwarded-for': `${FORGED}, ${PERSON}` },
  });
  expect(answer.body).toBe(expected);
});
