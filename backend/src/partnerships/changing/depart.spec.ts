import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ApplicationList,
  CheckView,
  CoFinancingView,
  DepartureView,
  PartnerList,
  PartnershipHistory,
  SectionView,
  type PartnerView,
} from '@tranche/contracts';
import type { Client } from '../../../test/portal/index.js';
import { accept, Inviting, REASON } from '../../../test/stage/inviting.js';

let all: Inviting;
let on: Inviting;
let partner: PartnerView;

beforeAll(async () => {
  all = await Inviting.start();
});
afterAll(() => all.portal.stop());

/** Berkel takes part, with a pledge that it confirmed. */
beforeEach(async () => {
  on = await all.anew();
  const added = await on.add();
  await accept(on.invited, added);
  await pledge(added, 50_000_00);
  partner = await on.find(added, on.invited);
});

async function pledge(of: PartnerView, cashCents: number): Promise<void> {
  const { version } = await on.find(of, on.invited);
  const at = `${on.partners}/${of.id}`;
  const money = { cashCents, inKindCents: 0 };
  await on.invited.put(`${at}/contribution`, money, { 'if-match': `"${version}"` });
  const seen = { 'if-match': `"${version + 1}"` };
  expect((await on.invited.post(`${at}/confirmation`, undefined, seen)).status).toBe(201);
}

const pathOf = ({ id }: PartnerView) => `${on.partners}/${id}/departures`;

async function preview(client: Client, query = ''): Promise<DepartureView> {
  return (await client.get(`${pathOf(partner)}${query}`)).as(DepartureView);
}

async function depart(client: Client, reason: string | null = REASON, of = partner) {
  return departAt((await on.find(of, client)).version, client, reason, of);
}

function departAt(version: number, client: Client, reason: string | null = REASON, of = partner) {
  return client.post(pathOf(of), { reason }, { 'if-match': `"${version}"` });
}

async function bandsNow() {
  const { bands } = (await on.lead.get(`/v1/applications/${on.reference}/co-financing`)).as(
    CoFinancingView,
  );
  return bands;
}

async function history(client: Client) {
  const at = `/v1/applications/${on.reference}/partnership-changes`;
  return (await client.get(at)).as(PartnershipHistory).items;
}

describe('before a partner leaves', () => {
  it('is shown what becomes of bands, make-up and pledges, and until when it can be mended', async () => {
    const seen = await preview(on.invited);
    expect(seen).toMatchObject({ by: 'partner', manner: 'at-once', needsReason: true });
    expect(seen.until.by).toBe('closing');
    expect(seen.preview.lapses).toMatchObject([{ name: partner.name, cashCents: 50_000_00 }]);
    expect(seen.preview.missing).toMatchObject([
      { code: 'labour-organisation-missing', article: 'art. 10(3)', isNew: true },
    ]);
    const companies = seen.preview.bands.find(({ before }) => before.amountCents > 0);
    expect(companies?.before.amountCents).toBe(50_000_00);
    expect(companies?.after.amountCents).toBe(0);
  });

  it('nothing has changed yet', async () => {
    const before = await bandsNow();
    await preview(on.invited);
    expect(await bandsNow()).toEqual(before);
  });

  it('is shown to nobody whom it does not concern', async () => {
    expect((await (await on.portal.as('mira')).get(pathOf(partner))).status).toBe(404);
  });

  it('the lead applicant does not leave, and is told so', async () => {
    const [lead] = (await on.lead.get(on.partners)).as(PartnerList).items;
    const at = `${on.partners}/${lead?.id}/departures`;
    expect((await on.lead.get(at)).as(DepartureView).whyNot).toMatchObject([
      { code: 'lead-stays' },
    ]);
    const answer = await on.lead.post(at, { reason: REASON }, { 'if-match': '"1"' });
    expect(answer.problem.errors?.[0]?.code).toBe('lead-stays');
  });
});

describe('a partner that leaves by itself', () => {
  it('is what the preview said, to the cent; its pledge holds no longer', async () => {
    const seen = await preview(on.invited);
    expect((await depart(on.invited)).status).toBe(201);
    expect(await bandsNow()).toEqual(seen.preview.bands.map(({ after }) => after));
    expect(await on.find(partner)).toMatchObject({
      declineReason: REASON,
      confirmedAt: null,
      canInvite: true,
      invitation: { standing: 'declined' },
    });
  });

  it('is told to the lead with its reason, and stands in the history', async () => {
    await depart(on.invited);
    const [message] = await on.told(on.lead, 'doet niet meer mee');
    expect(message?.body.nl).toContain(REASON);
    expect(await history(on.lead)).toMatchObject([
      { kind: 'left', name: partner.name, reason: REASON, person: 'Sanne Berkel' },
    ]);
  });

  it('reads no more of what others write, is told why, and comes back when it is asked again', async () => {
    const file = `/v1/applications/${on.reference}`;
    const pages = ['', '/sections/budget', '/sections/budget/versions', '/check', '/partners'];
    await depart(on.invited);
    for (const page of pages) {
      const answer = await on.invited.get(`${file}${page}`);
      expect([page, answer.status]).toEqual([page, 403]);
      expect(answer.problem.detail).toContain(`doet sinds`);
    }
    const { items } = (await on.invited.get('/v1/applications')).as(ApplicationList);
    expect(items.map(({ reference }) => reference)).not.toContain(on.reference);
    const asked = { contactName: partner.contactName, contactEmail: partner.contactEmail };
    await on.lead.post(`${on.partners}/${partner.id}/invitations`, asked);
    expect((await on.invited.get(file)).status).toBe(200);
  });

  it('does not come back by confirming its pledge', async () => {
    await depart(on.invited);
    const { version } = await on.find(partner);
    const path = `${on.partners}/${partner.id}/confirmation`;
    const answer = await on.invited.post(path, undefined, { 'if-match': `"${version}"` });
    expect(answer.status).toBe(403);
    expect(await on.find(partner)).toMatchObject({ declineReason: REASON });
  });

  it('is named in no line of a budget that can be sent', async () => {
    const budget = `/v1/applications/${on.reference}/sections/budget`;
    const { version } = (await on.lead.get(budget)).as(SectionView);
    const cost = { category: 'external', description: 'Inhuur', year: 1, amountCents: 300 };
    const answers = { budget: [{ ...cost, partner: partner.id }] };
    await on.lead.put(budget, { answers }, { 'if-match': `"${version}"` });
    const problems = async () => (await on.lead.get(budget)).as(SectionView).problems;
    expect(await problems()).not.toContainEqual(expect.objectContaining({ code: 'partner-gone' }));
    await depart(on.invited);
    const gone = { code: 'partner-gone', pointer: '/budget/0/partner' };
    expect(await problems()).toContainEqual(expect.objectContaining(gone));
    const check = (await on.lead.get(`/v1/applications/${on.reference}/check`)).as(CheckView);
    const found = check.sections.flatMap((section) => section.problems);
    expect(found).toContainEqual(expect.objectContaining(gone));
    const sent = await on.lead.post(`/v1/applications/${on.reference}/transitions`, {
      transition: 'submit',
      seen: check.eventNumber,
    });
    expect(sent.problem.errors?.map(({ code }) => code)).toContain('budget/budget/0/partner');
  });

  it('says why', async () => {
    const answer = await depart(on.invited, null);
    expect(answer.status).toBe(400);
    expect(answer.problem.detail).toContain('Schrijf waarom');
  });

  it('leaves once: a second time says that it has', async () => {
    await depart(on.invited);
    const again = await departAt(partner.version + 1, on.invited);
    expect(again.status).toBe(403);
    expect(again.problem.detail).toContain(REASON);
  });

  it('does so by another preview where the lead changed its contribution meanwhile', async () => {
    const { version } = partner;
    const money = { cashCents: 1, inKindCents: 0 };
    const tag = { 'if-match': `"${version}"` };
    await on.lead.put(`${on.partners}/${partner.id}/contribution`, money, tag);
    const answer = await on.invited.post(pathOf(partner), { reason: REASON }, tag);
    expect([answer.status, answer.problem.detail]).toEqual([
      412,
      expect.stringContaining('Fatima Haddou'),
    ]);
  });
});

describe('a partner that the lead takes out', () => {
  it('hears that it is out, and why', async () => {
    expect((await preview(on.lead)).by).toBe('lead');
    expect((await depart(on.lead)).status).toBe(201);
    const [message] = await on.told(on.invited, 'is geen partner meer');
    expect(message?.body.nl).toContain(`De reden: “${REASON}”`);
    const gone = await on.invited.get(on.partners);
    expect([gone.status, gone.problem.detail]).toEqual([403, expect.stringContaining(REASON)]);
    expect(await history(on.lead)).toMatchObject([{ kind: 'removed', reason: REASON }]);
  });

  it('is owed a reason once it takes part, and none where it never answered', async () => {
    expect((await depart(on.lead, null)).status).toBe(400);
    const silent = await on.add({ name: 'Nooit geantwoord', kvk: null });
    expect((await depart(on.lead, null, silent)).status).toBe(201);
  });

  it('is out once, whoever takes it out at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => departAt(partner.version, on.lead)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    expect(await history(on.lead)).toHaveLength(1);
  });

  it('leaves once where it leaves itself as the lead takes it out', async () => {
    const { version } = partner;
    await Promise.all([departAt(version, on.lead), departAt(version, on.invited)]);
    const { items } = (await on.lead.get(on.partners)).as(PartnerList);
    // Whichever was first, the lead has the last word and nothing is left of its money.
    expect(items.filter(({ id, confirmedAt }) => id === partner.id && confirmedAt)).toEqual([]);
    const shares = (await bandsNow()).filter(({ code }) => code !== 'subsidy');
    expect(shares.filter(({ amountCents }) => amountCents > 0)).toEqual([]);
  });
});

describe('whoever confirms as the lead takes it out', () => {
  it('is told that it is no longer in it, and confirms nothing', async () => {
    const { version } = await on.find(partner, on.invited);
    await depart(on.lead);
    const tag = { 'if-match': `"${version}"` };
    const at = `${on.partners}/${partner.id}`;
    const answer = await on.invited.post(`${at}/confirmation`, undefined, tag);
    expect([answer.status, answer.problem.detail]).toEqual([
      403,
      expect.stringContaining('uit deze aanvraag gehaald'),
    ]);
  });
});
