import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PartnerList } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Portal } from '../portal/index.js';
import { takeOut } from '../stage/take-out.js';

let portal: Portal;
let reference: string;
let partner: string;

beforeAll(async () => {
  portal = await startPortal();
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'filled', { tranche }));
  const fatima = await portal.as('fatima');
  const list = await fatima.get(`/v1/applications/${reference}/partners`);
  const { items } = list.as(PartnerList);
  partner = items.find((each) => each.name === 'Installatiegroep Berkel')?.id ?? '';
});
afterAll(() => portal.stop());

describe('a reference of somebody else', () => {
  it.each([
    ['its page', 'GET', ''],
    ['a section', 'GET', '/sections/budget'],
    ['its check', 'GET', '/check'],
    ['its receipt', 'GET', '/receipt'],
    ['its partners', 'GET', '/partners'],
    ['its co-financing', 'GET', '/co-financing'],
    ['its documents', 'GET', '/documents'],
  ] as const)('does not exist for a stranger: %s', async (_case, method, path) => {
    const joris = await portal.as('joris');
    const answer = await joris.send(method, `/v1/applications/${reference}${path}`, undefined, {});
    expect(answer.status).toBe(404);
    expect(answer.problem.detail).toBe('Dit bestaat niet, of het is niet van u.');
    expect(answer.text).not.toContain('Techniekcampus');
  });

  it('answers as a reference that was never given out', async () => {
    const joris = await portal.as('joris');
    const [theirs, nobodys] = await Promise.all([
      joris.get(`/v1/applications/${reference}`),
      joris.get('/v1/applications/RIF26-9999'),
    ]);
    const { instance: _, ...rest } = theirs.problem;
    expect(nobodys.problem).toMatchObject(rest);
  });

  it('cannot be changed by a stranger', async () => {
    const joris = await portal.as('joris');
    const path = `/v1/applications/${reference}`;
    const answers = await Promise.all([
      joris.put(`${path}/sections/budget`, { answers: {} }, { 'if-match': '"1"' }),
      joris.post(`${path}/transitions`, { transition: 'submit', seen: 0 }),
      takeOut(joris, path, { id: partner, version: 3 }),
      joris.post(`${path}/partners/${partner}/confirmation`, undefined, { 'if-match': '"3"' }),
    ]);
    expect(answers.map((each) => each.status)).toEqual([404, 404, 404, 404]);
  });

  it('is not in the list of a stranger, nor in that of the staff while it is a draft', async () => {
    for (const [persona, path] of [
      ['joris', '/v1/applications'],
      ['lotte', '/v1/applications/caseload'],
    ] as const) {
      const client = await portal.as(persona);
      expect((await client.get(path)).body).toMatchObject({ items: [], total: 0 });
    }
    const lotte = await portal.as('lotte');
    expect((await lotte.get(`/v1/applications/${reference}`)).status).toBe(404);
  });
});

describe('a role that may not', () => {
  it('a partner does not edit the row of another, nor the form', async () => {
    const mira = await portal.as('mira');
    const path = `/v1/applications/${reference}`;
    const [row, section, removal, submission] = await Promise.all([
      mira.put(
        `${path}/partners/${partner}/contribution`,
        { cashCents: 1, inKindCents: 0 },
        { 'if-match': '"3"' },
      ),
      // Of the budget it writes its own lines; of other pages nothing.
      mira.put(`${path}/sections/lead-and-contact`, { answers: {} }, { 'if-match': '"1"' }),
      takeOut(mira, path, { id: partner, version: 3 }),
      mira.post(`${path}/transitions`, { transition: 'submit', seen: 0 }),
    ]);
    expect([row, section, removal].map((each) => each?.status)).toEqual([403, 403, 403]);
    expect(row?.problem.detail).toContain('alleen de bijdrage van uw eigen organisatie');
    expect(submission?.status).toBe(409);
  });

  it('a lead applicant does not confirm the pledge of a partner', async () => {
    const fatima = await portal.as('fatima');
    const answer = await fatima.post(
      `/v1/applications/${reference}/partners/${partner}/confirmation`,
      undefined,
      { 'if-match': '"3"' },
    );
    expect(answer.status).toBe(403);
    expect(answer.problem.detail).toContain('Alleen de partner zelf');
  });

  it.each([
    ['an assessor opens no tranche', 'henk', '/v1/tranches'],
    ['an applicant records no programme', 'fatima', '/v1/programmes'],
    ['the chair does not decide', 'margreet', '/v1/tranches/rif-test/decisions'],
    ['an auditor ranks nothing', 'karin', '/v1/tranches/rif-test/allocations'],
  ])('%s: 403', async (_case, persona, path) => {
    const client = await portal.as(persona);
    const answer = await client.post(path, {});
    expect(answer.status).toBe(403);
    expect(answer.problem.title).toBe('Dit mag u niet');
  });
});
