import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
