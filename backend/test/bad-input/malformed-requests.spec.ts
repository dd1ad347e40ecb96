import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  openTranche,
  startPortal,
  type Answer,
  type Client,
  type Portal,
} from '../portal/index.js';

let portal: Portal;
let fatima: Client;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  await openTranche(portal);
});
afterAll(() => portal.stop());

const JSON_TYPE = { 'content-type': 'application/json' };

function expectProblem(answer: Answer, status: number): void {
  expect({ status: answer.status, type: answer.headers['content-type'] }).toEqual({
    status,
    type: 'application/problem+json; charset=utf-8',
  });
  expect(answer.problem.status).toBe(status);
}

describe('a request that cannot be read', () => {
  it.each([
    ['malformed JSON', '{"tranche": "rif-test",'],
    ['nothing at all', ''],
    ['a prototype', '{"__proto__": {"isAdmin": true}}'],
    ['a bare word', 'aanvraag'],
  ])('%s: 400', async (_case, payload) => {
    expectProblem(await fatima.sendRaw('POST', '/v1/applications', payload, JSON_TYPE), 400);
  });

  it.each([
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['XML', 'application/xml'],
  ])('%s instead of JSON: 415', async (_case, type) => {
    const headers = { 'content-type': type };
    expectProblem(await fatima.sendRaw('POST', '/v1/applications', 'a=b', headers), 415);
  });

  it('more than a megabyte of JSON: 413', async () => {
    const payload = JSON.stringify({ title: 'x'.repeat(2_000_000) });
    expectProblem(await fatima.sendRaw('POST', '/v1/applications', payload, JSON_TYPE), 413);
  });

  it.each([
    ['an address that cannot be decoded', 'GET', '/v1/%zz', 400],
    ['an unknown address', 'GET', '/v1/nowhere', 404],
    ['a method that is not there', 'PATCH', '/v1/applications', 404],
  ] as const)('%s', async (_case, method, path, status) => {
    expectProblem(await fatima.send(method, path, undefined, {}), status);
  });

  it('does not give back what was sent in the address', async () => {
    const answer = await fatima.get('/v1/nowhere?bsn=123456782');
    expect(answer.text).not.toContain('123456782');
  });
});

describe('a request that does not fit its contract', () => {
  it('is told everything that is wrong at once, with a pointer to each', async () => {
    const answer = await fatima.post('/v1/applications', { tranche: 'X!', title: '', extra: 1 });
    expectProblem(answer, 400);
    const pointers = answer.problem.errors?.map((each) => each.pointer);
    expect(pointers).toEqual(expect.arrayContaining(['#/tranche', '#/variant', '#/title']));
  });

  it.each([
    ['a reference that is none', '/v1/applications/bestaat-niet', 400],
    ['a partner that is no identifier', '/v1/applications/RIF26-0001/partners/1', 404],
    ['a limit that is no number', '/v1/applications/caseload?limit=alles', 400],
  ])('%s', async (_case, path, status) => {
    const lotte = await portal.as('lotte');
    expectProblem(await lotte.get(path), status);
  });

  it('speaks the language of the reader', async () => {
    const english = await fatima.post('/v1/applications', {}, { 'accept-language': 'en' });
    const dutch = await fatima.post('/v1/applications', {});
    expect(english.problem.title).toBe('Something is not right');
    expect(dutch.problem.title).toBe('Er klopt iets niet');
  });
});

describe('a request from another site', () => {
  it.each([
    ['without our header', { 'x-tranche': '' }],
    ['with a foreign Origin', { origin: 'https://evil.example' }],
    ['with an Origin that hides itself', { origin: 'null' }],
  ])('changes nothing %s: 403', async (_case, headers) => {
    const answer = await fatima.post('/v1/applications', {}, headers);
    expectProblem(answer, 403);
    expect(answer.problem.detail).toContain('niet van het portaal zelf');
  });
});
