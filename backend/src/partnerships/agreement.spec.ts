import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckView, MessageList, PartnerList, type PartnerView } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  PDF,
  startPortal,
  type Client,
  type Portal,
} from '../../test/portal/index.js';

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

describe('a partner whose people do not sign in', () => {
  async function prove(client: Client, { id }: PartnerView, seen?: number) {
    const { version } = await find(fatima, id);
    const file = { name: 'getekend.pdf', content: PDF };
    const tag = { 'if-match': `"${seen ?? version}"` };
    return client.upload(`${partners}/${id}/agreement`, file, tag);
  }

  it('is never confirmed by the lead applicant on its word alone', async () => {
    const partner = await add();
    expect((await confirm(fatima, partner)).status).toBe(403);
    expect(await find(fatima, partner.id)).toMatchObject({
      confirmation: null,
      canConfirm: false,
      canAddAgreement: true,
    });
  });

  it('is confirmed by its signed agreement, which is named after it', async () => {
    const partner = await add();
    await pledge(fatima, partner, 50_000);
    expect((await prove(fatima, partner)).status).toBe(201);
    const proven = await find(fatima, partner.id);
    expect(proven.confirmation?.nl).toBe(
      'Bevestigd met een ondertekende overeenkomst, geüpload door Fatima Haddou',
    );
    const { partners: copied } = (await fatima.get(`/v1/applications/${reference}/check`)).as(
      CheckView,
    );
    expect(copied.find(({ name }) => name === COMPANY.name)?.confirmation).toEqual(
      proven.confirmation,
    );
    const { files } = (await fatima.get(`/v1/applications/${reference}/check`)).as(CheckView);
    expect(files.map(({ label }) => label.nl)).toContain(
      'Ondertekende overeenkomst van Bouwbedrijf Zomerdijk',
    );
  });

  it('is asked for a new agreement once the money changes or the paper goes', async () => {
    const partner = await add();
    await prove(fatima, partner);
    await pledge(fatima, partner, 50_000);
    expect(await find(fatima, partner.id)).toMatchObject({
      confirmedAt: null,
      agreementDocumentId: null,
    });
    await prove(fatima, partner);
    const { agreementDocumentId } = await find(fatima, partner.id);
    await fatima.delete(`/v1/applications/${reference}/documents/${agreementDocumentId}`);
    expect((await find(fatima, partner.id)).confirmedAt).toBeNull();
  });

  it('is not confirmed for amounts that were never seen, and keeps no paper of that', async () => {
    const partner = await add();
    await pledge(fatima, partner, 50_000);
    expect((await prove(fatima, partner, partner.version)).status).toBe(412);
    const { files } = (await fatima.get(`/v1/applications/${reference}/check`)).as(CheckView);
    expect(files).toEqual([]);
  });

  it('keeps its own word once its people are here', async () => {
    await portal.as('sanne');
    const partner = await add({ name: 'Installatiegroep Berkel', kvk: '90000022' });
    const answer = await prove(fatima, partner);
    expect(answer.status).toBe(403);
    expect(answer.problem.detail).toContain('Deze partner bevestigt zelf');
  });
});

describe('a pledge that the lead applicant changes', () => {
  it('tells the partner what was confirmed and what stands there now, in one message', async () => {
    const sanne = await portal.as('sanne');
    const partner = await add({ name: 'Installatiegroep Berkel', kvk: '90000022' });
    await pledge(sanne, partner, 50_000);
    await confirm(sanne, partner);
    await pledge(fatima, partner, 5_000);
    await pledge(fatima, partner, 60_000);
    const { items } = (await sanne.get('/v1/messages')).as(MessageList);
    const told = items.filter((each) => each.subject.nl.includes(`niet meer voor ${reference}`));
    expect(told).toHaveLength(1);
    expect(told[0]?.body.nl).toMatch(/Bevestigd was €\s500 in geld .*; nu staat er €\s600 in geld/);
  });
});
