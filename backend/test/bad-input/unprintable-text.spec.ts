import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Session } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let lotte: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  lotte = await portal.as('lotte');
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'draft', { tranche }));
});
afterAll(() => portal.stop());

const NO_ID = '00000000-0000-4000-8000-000000000000';
const TEXT = 'Techniek 🎉 zorg';
const PARTNER = {
  name: 'Bouwbedrijf De Vries',
  kind: 'employer',
  kvk: null,
  contactName: 'J. de Vries',
  contactEmail: 'vries@example.org',
};

describe('what a letter may repeat names the character that it cannot print', () => {
  it.each([
    ['the name of a partner', 'partners', { ...PARTNER, name: TEXT }, '#/name'],
    ['the contact of a partner', 'partners', { ...PARTNER, contactName: TEXT }, '#/contactName'],
    [
      'a motivation',
      'transitions',
      { transition: 'withdraw', seen: 0, motivation: TEXT },
      '#/motivation',
    ],
  ])('%s', async (_where, place, body, pointer) => {
    const answer = await fatima.post(`/v1/applications/${reference}/${place}`, body);
    expect(answer.status).toBe(400);
    expect(answer.problem.errors).toMatchObject([{ pointer, code: 'characters' }]);
    expect(answer.problem.errors?.[0]?.detail).toContain('🎉');
  });

  it('the title of a new application', async () => {
    const { represents } = (await fatima.get('/v1/session')).as(Session);
    const answer = await fatima.post('/v1/applications', {
      tranche: 'rif-test',
      variant: 'starter',
      title: TEXT,
      organisationId: represents[0]?.id,
    });
    expect(answer.problem.errors).toMatchObject([{ pointer: '#/title', code: 'characters' }]);
  });

  it('a remark on a document, and what a supplement is asked for', async () => {
    const remark = await lotte.put(`/v1/applications/${reference}/documents/${NO_ID}/remark`, {
      text: TEXT,
    });
    expect(remark.problem.errors).toMatchObject([{ pointer: '#/text', code: 'characters' }]);
    const asked = await lotte.post(`/v1/applications/${reference}/transitions`, {
      transition: 'ask-supplement',
      seen: 0,
      points: [{ section: 'budget', words: TEXT }],
    });
    expect(asked.problem.errors).toMatchObject([
      { pointer: '#/points/0/words', code: 'characters' },
    ]);
  });

  it('the names of a tranche and of its budget lines', async () => {
    const answer = await lotte.post('/v1/tranches', {
      code: 'rif-unprintable',
      scheme: 'rif',
      version: '2024',
      name: { nl: TEXT, en: 'Name' },
      opensAt: '2027-01-01T00:00:00Z',
      closesAt: '2027-02-01T00:00:00Z',
      budgetLines: [{ code: 'rif', name: { nl: 'Plafond', en: TEXT }, ceilingCents: 1 }],
      publicationReference: 'Stcrt. 2026, 1',
    });
    expect(answer.problem.errors).toMatchObject([
      { pointer: '#/name/nl', code: 'characters' },
      { pointer: '#/budgetLines/0/name/en', code: 'characters' },
    ]);
  });

  it('the name and the note of a programme', async () => {
    const answer = await lotte.post('/v1/programmes', {
      code: 'unprintable',
      name: { nl: 'Naam', en: TEXT },
      note: { nl: TEXT, en: 'Note' },
      totalCents: 1,
    });
    expect(answer.problem.errors).toMatchObject([
      { pointer: '#/name/en', code: 'characters' },
      { pointer: '#/note/nl', code: 'characters' },
    ]);
  });

  it('the place where an amendment was published', async () => {
    const answer = await lotte.post('/v1/tranches/rif-2024-1/amendments', {
      seen: 0,
      publicationReference: TEXT,
    });
    expect(answer.problem.errors).toMatchObject([
      { pointer: '#/publicationReference', code: 'characters' },
    ]);
  });
});
