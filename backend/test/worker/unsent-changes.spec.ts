import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationView, PartnerList, SectionVersions, SectionView } from '@tranche/contracts';
import { SweepDeadlines } from '../../src/deadlines/sweep/sweep-deadlines.js';
import {
  bringTo,
  openTranche,
  startPortal,
  startWorker,
  transition,
  type Portal,
} from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function amountOf(reference: string, reader = 'lotte'): Promise<number> {
  const client = await portal.as(reader);
  const view = (await client.get(`/v1/applications/${reference}`)).as(ApplicationView);
  return view.requestedCents;
}

async function askTwiceAsMuch(reference: string): Promise<void> {
  const fatima = await portal.as('fatima');
  const application = (await fatima.get(`/v1/applications/${reference}`)).as(ApplicationView);
  for (const { section, part } of application.tasks) {
    if (part !== 'questions') continue;
    const path = `/v1/applications/${reference}/sections/${section}`;
    const { answers, version } = (await fatima.get(path)).as(SectionView);
    if (typeof answers['requested'] !== 'number') continue;
    const more = { ...answers, requested: 2 * answers['requested'] };
    const saved = await fatima.put(path, { answers: more }, { 'if-match': `"${version}"` });
    expect(saved.status).toBe(200);
  }
}

/** The pledge of the partner of Sanne, as somebody sees it. */
async function pledgeOfSanne(reference: string, reader: string) {
  const client = await portal.as(reader);
  const { items } = (await client.get(`/v1/applications/${reference}/partners`)).as(PartnerList);
  const partner = items.find(({ name }) => name === 'Installatiegroep Berkel');
  if (!partner) throw new Error('The partner of Sanne is not there');
  return partner;
}

/** The lead applicant changes what the partner of Sanne puts in, and Sanne agrees to that. */
async function agreeOnAnother(reference: string, cashCents: number): Promise<void> {
  const [fatima, sanne] = [await portal.as('fatima'), await portal.as('sanne')];
  const { id, version } = await pledgeOfSanne(reference, 'fatima');
  const path = `/v1/applications/${reference}/partners/${id}`;
  const pledge = { cashCents, inKindCents: 0 };
  const set = await fatima.put(`${path}/contribution`, pledge, { 'if-match': `"${version}"` });
  const tag = { 'if-match': `"${version + 1}"` };
  const agreed = await sanne.post(`${path}/confirmation`, undefined, tag);
  expect([set.status, agreed.status]).toEqual([200, 201]);
}

async function lapse(): Promise<void> {
  portal.clock.advance({ hours: 24 * 40 });
  const worker = await startWorker(portal);
  await worker.context.get(SweepDeadlines).sweep();
}

describe('A supplement that was typed and never sent', () => {
  it('counts for nothing once its term has lapsed: amounts stand as they were sent', async () => {
    const tranche = await openTranche(portal);
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    const sent = await amountOf(reference);
    await transition(portal, 'lotte', reference, 'ask-supplement', 'Het activiteitenplan');
    await askTwiceAsMuch(reference);
    expect(await amountOf(reference, 'fatima')).toBe(2 * sent);
    expect(await amountOf(reference)).toBe(sent);

    await lapse();
    const lotte = await portal.as('lotte');
    const view = (await lotte.get(`/v1/applications/${reference}`)).as(ApplicationView);
    expect(view).toMatchObject({ state: { state: 'submitted' }, requestedCents: sent });
    // Whoever typed what was not sent did not type what stands there again.
    const fatima = await portal.as('fatima');
    const history = `/v1/applications/${reference}/sections/budget/versions`;
    const [last, typed] = (await fatima.get(history)).as(SectionVersions).items;
    expect(last).toMatchObject({ by: null, isYou: false });
    expect(typed).toMatchObject({ by: 'Fatima Haddou' });
    expect(Temporal.Instant.compare(last?.at ?? '', typed?.at ?? '')).toBe(1);
  });

  it('gives back the amount that was sent, with the agreement to it and to no other', async () => {
    const tranche = await openTranche(portal, { code: 'rif-second' });
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    const sent = await pledgeOfSanne(reference, 'fatima');
    expect(sent.confirmedAt).not.toBeNull();
    await transition(portal, 'lotte', reference, 'ask-supplement', 'Het activiteitenplan');
    await agreeOnAnother(reference, sent.cashCents + 100);

    await lapse();
    expect(await pledgeOfSanne(reference, 'fatima')).toMatchObject({
      cashCents: sent.cashCents,
      confirmedAt: sent.confirmedAt,
      confirmation: sent.confirmation,
    });
  });
});
