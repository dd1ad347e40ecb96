import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let lotte: Client;
let tranche: string;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  lotte = await portal.as('lotte');
  tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'draft', { tranche }));
});
afterAll(() => portal.stop());

const HALF_A_CHARACTER = '\ud800';

describe.each([
  ['a NUL', 'Techniek\0lab'],
  ['half a character', `Techniek ${HALF_A_CHARACTER}`],
])('%s', (_case, text) => {
  it('in the title of a new application: 400, with a pointer', async () => {
    const answer = await fatima.post('/v1/applications', {
      tranche,
      variant: 'regular',
      title: text,
    });
    expect(answer.status).toBe(400);
    expect(answer.problem.errors).toMatchObject([{ pointer: '#/title', code: 'unreadable_text' }]);
  });

  it.each([
    ['in an answer', { plan: text }, '#/answers/plan'],
    ['deep in a table', { rows: [{ name: text }] }, '#/answers/rows/0/name'],
    ['in the name of a question', { [text]: 'x' }, '#/answers'],
  ])('%s: 400, with a pointer', async (_where, answers, pointer) => {
    const path = `/v1/applications/${reference}/sections/project`;
    const answer = await fatima.put(path, { answers }, { 'if-match': '"0"' });
    expect(answer.status).toBe(400);
    expect(answer.problem.errors).toMatchObject([{ pointer, code: 'unreadable_text' }]);
  });

  it('in a motivation: 400', async () => {
    const body = { transition: 'withdraw', seen: 0, motivation: text };
    const answer = await fatima.post(`/v1/applications/${reference}/transitions`, body);
    expect(answer.status).toBe(400);
  });
});

describe('an address', () => {
  it('with a NUL in what is searched for: 400', async () => {
    expect((await lotte.get('/v1/applications/caseload?search=a%00b')).status).toBe(400);
  });

  it('with a date outside every calendar of ours: 400', async () => {
    const lists = '/v1/reference-lists/occupations';
    expect((await portal.nobody.get(`${lists}?on=0000-01-01`)).status).toBe(400);
    expect((await portal.nobody.get(`${lists}?on=9999-12-31`)).status).toBe(400);
  });
});

it('answers that nest without end: 400, however deep', async () => {
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  const path = `/v1/applications/${reference}/sections/project`;
  const answer = await fatima.sendRaw('PUT', path, `{"answers":${deep}}`, {
    'content-type': 'application/json',
    'if-match': '"0"',
  });
  expect(answer.status).toBe(400);
});

it.each(['1e999', '-1e999'])(
  'a number beyond all numbers (%s): 400, with a pointer',
  async (number) => {
    const path = `/v1/applications/${reference}/transitions`;
    const answer = await fatima.sendRaw(
      'POST',
      path,
      `{"transition":"withdraw","seen":${number}}`,
      {
        'content-type': 'application/json',
        'idempotency-key': 'a-number-too-large',
      },
    );
    expect(answer.status).toBe(400);
    expect(answer.problem.errors).toMatchObject([{ pointer: '#/seen', code: 'too_big' }]);
  },
);
