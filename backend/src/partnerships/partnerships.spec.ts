import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationView, PartnerList, type PartnerView } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  startPortal,
  type Client,
  type Portal,
} from '../../test/portal/index.js';
import { TAKEN_OUT, takeOut } from '../../test/stage/take-out.js';

let portal: Portal;
let tranche: string;
let fatima: Client;
let reference: string;
let partners: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openTranche(portal);
  fatima = await portal.as('fatima');
});
afterAll(() => portal.stop());

beforeEach(async () => {
  ({ reference } = await bringTo(portal, 'draft', { tranche }));
  partners = `/v1/applications/${reference}/partners`;
});

const NOBODY = { id: '00000000-0000-4000-8000-000000000000', version: 1 };
const COMPANY = {
  name: 'Bouwbedrijf Zomerdijk',
  kind: 'labour-organisation',
  kvk: null,
  contactName: 'Rik Zomerdijk',
  contactEmail: 'rik@zomerdijk.example',
};

async function add(change: object = {}): Promise<PartnerView> {
  const { items } = (await fatima.post(partners, { ...COMPANY, ...change })).as(PartnerList);
  const added = items.at(-1);
  if (!added) throw new Error('Nobody was added');
  return added;
}

async function find(client: Client, id: string): Promise<PartnerView> {
  const { items } = (await client.get(partners)).as(PartnerList);
  const found = items.find((each) => each.id === id);
  if (!found) throw new Error('The partner is not there');
  return found;
}

async function pledge(client: Client, { id }: PartnerView, cashCents: number) {
  const { version } = await find(client, id);
  return client.put(
    `${partners}/${id}/contribution`,
    { cashCents, inKindCents: 0 },
    { 'if-match': `"${version}"` },
  );
}

async function confirm(client: Client, { id }: PartnerView) {
  const { version } = await find(client, id);
  const tag = { 'if-match': `"${version}"` };
  return client.post(`${partners}/${id}/confirmation`, undefined, tag);
}

describe('whoever starts an application', () => {
  it('is its first partner, as the lead applicant', async () => {
    const { items, problems } = (await fatima.get(partners)).as(PartnerList);
    expect(items).toEqual([
      expect.objectContaining({ name: 'ROC Oostrand', isLead: true, isYou: true, canEdit: true }),
    ]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'labour-organisation-missing', article: 'art. 10(3)' }),
    ]);
  });

  it('cannot leave it', async () => {
    const [lead] = (await fatima.get(partners)).as(PartnerList).items;
    const answer = await takeOut(fatima, `/v1/applications/${reference}`, lead ?? NOBODY);
    expect(answer.status).toBe(409);
    expect(answer.problem.errors?.[0]?.code).toBe('lead-stays');
  });
});

describe('a partner that was named by its register number', () => {
  const kvk = '90000077';
  const claims = {
    sub: 'newcomer',
    name: 'Nieuwe Collega',
    email: 'nieuw@example.org',
    represents: [{ kvk, name: 'Nieuw', kind: 'labour-organisation', brin: null, address: [] }],
    roles: [],
  };

  it('sees the application from its first sign-in on', async () => {
    const partner = await add({ kvk });
    const newcomer = await portal.signIn(claims);
    const view = (await newcomer.get(`/v1/applications/${reference}`)).as(ApplicationView);
    expect(view.viewer).toBe('partner');
    expect(await find(newcomer, partner.id)).toMatchObject({ isYou: true, canEdit: true });
    expect((await newcomer.get('/v1/applications')).text).toContain(reference);
  });

  it('sees it at once when it signed in before', async () => {
    const newcomer = await portal.signIn(claims);
    await add({ kvk });
    expect((await newcomer.get(partners)).status).toBe(200);
  });

  it('sees it no longer once it was removed, and is told why', async () => {
    const partner = await add({ kvk });
    const newcomer = await portal.signIn(claims);
    expect((await takeOut(fatima, `/v1/applications/${reference}`, partner)).status).toBe(201);
    const answer = await newcomer.get(partners);
    // As of a role that ended: what is being typed stays on the screen.
    expect([answer.status, answer.problem.title]).toEqual([403, 'Uw rol is beëindigd']);
    expect(answer.problem.detail).toContain(`De reden: “${TAKEN_OUT}”`);
  });
});

describe('a partner that is removed while somebody is busy with it', () => {
  it('is said to be gone to who leads, and is no longer seen by its own people', async () => {
    const sanne = await portal.as('sanne');
    const partner = await add({ name: 'Installatiegroep Berkel', kvk: '90000022' });
    await takeOut(fatima, `/v1/applications/${reference}`, partner);
    const save = (client: Client) =>
      client.put(
        `${partners}/${partner.id}/contribution`,
        { cashCents: 50_000, inKindCents: 0 },
        { 'if-match': `"${partner.version}"` },
      );
    const late = await save(fatima);
    expect(late.status).toBe(409);
    expect(late.problem.errors?.[0]?.code).toBe('no-partner');
    expect(late.problem.detail).toContain('intussen verwijderd. Wat u typte, is niet bewaard.');
    const own = await save(sanne);
    expect(own.status).toBe(403);
    expect(own.problem.detail).toContain('uit deze aanvraag gehaald');
    expect(own.problem.detail).toContain('u kunt het kopiëren');
    // Who removes it as well typed nothing.
    const again = await takeOut(fatima, `/v1/applications/${reference}`, partner);
    expect(again.problem.detail).toMatch(/intussen verwijderd\.$/u);
  });
});

describe('a pledge', () => {
  const SANNE = { name: 'Installatiegroep Berkel', kvk: '90000022' };

  it('is confirmed by the partner itself, for the amounts it saw', async () => {
    const sanne = await portal.as('sanne');
    const partner = await add(SANNE);
    expect((await pledge(fatima, partner, 50_000)).status).toBe(200);
    expect((await confirm(sanne, partner)).status).toBe(201);
    expect(await find(fatima, partner.id)).toMatchObject({
      confirmation: { nl: 'Bevestigd door Sanne Berkel namens Installatiegroep Berkel' },
      agreementDocumentId: null,
    });
  });

  it('is not confirmed for amounts that changed in the meantime', async () => {
    const sanne = await portal.as('sanne');
    const partner = await add(SANNE);
    await pledge(fatima, partner, 50_000);
    const answer = await sanne.post(`${partners}/${partner.id}/confirmation`, undefined, {
      'if-match': `"${partner.version}"`,
    });
    expect(answer.status).toBe(412);
    expect(answer.problem.detail).toContain('Fatima Haddou');
  });

  it('that was changed in another window names nobody to oneself', async () => {
    const partner = await add(SANNE);
    await pledge(fatima, partner, 50_000);
    const save = (client: Client) =>
      client.put(
        `${partners}/${partner.id}/contribution`,
        { cashCents: 60_000, inKindCents: 0 },
        { 'if-match': `"${partner.version}"` },
      );
    const own = await save(fatima);
    expect([own.status, own.problem.title]).toEqual([412, 'In een ander venster gewijzigd']);
    expect(own.problem.detail).not.toContain('Fatima');
    const others = await save(await portal.as('sanne'));
    expect([others.status, others.problem.title]).toEqual([412, 'Iemand anders was u voor']);
    expect(others.problem.detail).toContain('Fatima Haddou');
  });

  it('falls back when the money changes, and stays when it does not', async () => {
    const sanne = await portal.as('sanne');
    const partner = await add(SANNE);
    await pledge(sanne, partner, 50_000);
    await confirm(sanne, partner);
    await pledge(fatima, partner, 50_000);
    expect((await find(fatima, partner.id)).confirmedAt).not.toBeNull();
    await pledge(fatima, partner, 50_001);
    expect((await find(fatima, partner.id)).confirmedAt).toBeNull();
    const { problems } = (await fatima.get(partners)).as(PartnerList);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'partner-not-confirmed' }));
  });
});

describe('after submission', () => {
  it('nobody changes the partnership any more', async () => {
    const sent = await bringTo(portal, 'submitted', { tranche });
    partners = `/v1/applications/${sent.reference}/partners`;
    const { items, canAdd } = (await fatima.get(partners)).as(PartnerList);
    expect([canAdd, ...items.map((each) => each.canEdit)]).not.toContain(true);
    const [lead] = items;
    if (!lead) throw new Error('The lead applicant is not there');
    const answers = [await fatima.post(partners, COMPANY), await pledge(fatima, lead, 1)];
    expect(answers.map((each) => each.status)).toEqual([403, 403]);
    expect(answers[0]?.problem.detail).toContain('kan niet meer worden gewijzigd');
  });
});
