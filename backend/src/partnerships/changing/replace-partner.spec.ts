import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CoFinancingView,
  DepartureView,
  PartnerList,
  PartnershipHistory,
  SectionView,
  type PartnerView,
} from '@tranche/contracts';
import { accept, Inviting, REASON } from '../../../test/stage/inviting.js';

const SUCCESSOR = {
  name: 'Werkplaats Noord',
  kind: 'labour-organisation',
  kvk: null,
  contactName: 'Lara Noord',
  contactEmail: 'lara@noord.example',
};

let all: Inviting;
let on: Inviting;
let partner: PartnerView;

beforeAll(async () => {
  all = await Inviting.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
  partner = await on.add();
  await accept(on.invited, partner);
  const at = `${on.partners}/${partner.id}`;
  const { version } = await on.find(partner);
  const money = { cashCents: 50_000_00, inKindCents: 10_000_00 };
  await on.invited.put(`${at}/contribution`, money, { 'if-match': `"${version}"` });
  await on.invited.post(`${at}/confirmation`, undefined, { 'if-match': `"${version + 1}"` });
});

async function replace(change: object = {}, headers: Record<string, string> = {}) {
  const { version } = await on.find(partner);
  const asked = { ...SUCCESSOR, reason: REASON, proposesAmounts: true, ...change };
  const tag = { 'if-match': `"${version}"`, ...headers };
  return on.lead.post(`${on.partners}/${partner.id}/replacements`, asked, tag);
}

async function successor(): Promise<PartnerView> {
  const { items } = (await on.lead.get(on.partners)).as(PartnerList);
  const found = items.find(({ name }) => name === SUCCESSOR.name);
  if (!found) throw new Error('Nobody came in its place');
  return found;
}

describe('a partner that is replaced', () => {
  it('goes, and the other is invited with the amounts as a proposal of nobody’s word', async () => {
    expect((await replace()).status).toBe(201);
    expect(await successor()).toMatchObject({
      cashCents: 50_000_00,
      inKindCents: 10_000_00,
      confirmedAt: null,
      confirmation: null,
      invitation: { standing: 'open', email: SUCCESSOR.contactEmail },
    });
    const { items, problems } = (await on.lead.get(on.partners)).as(PartnerList);
    expect(items.some(({ id }) => id === partner.id)).toBe(false);
    expect(problems.map(({ code }) => code)).toContain('partner-not-confirmed');
  });

  it('brings nothing where nothing is proposed', async () => {
    await replace({ proposesAmounts: false });
    expect(await successor()).toMatchObject({ cashCents: 0, inKindCents: 0 });
  });

  it('leaves its lines of the budget to the other, where its amounts are proposed', async () => {
    const cost = { category: 'external', description: 'Inhuur', year: 1, amountCents: 500 };
    const page = `/v1/applications/${on.reference}/sections/budget`;
    const read = async () => (await on.lead.get(page)).as(SectionView);
    const lines = [{ ...cost, partner: partner.id }, cost];
    const { version } = await read();
    const tag = { 'if-match': `"${version}"` };
    await on.lead.put(page, { answers: { budget: lines } }, tag);
    const at = `${on.partners}/${partner.id}/departures`;
    const { naming } = (await on.lead.get(at)).as(DepartureView);
    expect(naming.map(({ section }) => section)).toContain('budget');
    await replace();
    const { answers } = await read();
    expect(answers['budget']).toEqual([{ ...cost, partner: (await successor()).id }, cost]);
  });

  it('is what the preview said for this kind', async () => {
    const query = '?kind=regional-government&proposes=yes&name=Werkplaats%20Noord';
    const seen = (await on.lead.get(`${on.partners}/${partner.id}/departures${query}`)).as(
      DepartureView,
    );
    expect(seen.preview.proposed).toMatchObject([{ cashCents: 50_000_00 }]);
    await replace({ kind: 'regional-government' });
    const now = await on.lead.get(`/v1/applications/${on.reference}/co-financing`);
    expect(now.as(CoFinancingView).bands).toEqual(seen.preview.bands.map(({ after }) => after));
  });

  it('hears why; the history names both', async () => {
    await replace();
    const [message] = await on.told(on.invited, 'is geen partner meer');
    expect(message?.body.nl).toContain(REASON);
    const at = `/v1/applications/${on.reference}/partnership-changes`;
    expect((await on.lead.get(at)).as(PartnershipHistory).items).toMatchObject([
      { kind: 'replaced', name: partner.name, successor: SUCCESSOR.name, reason: REASON },
    ]);
  });

  it('is replaced once, however often it is asked', async () => {
    const headers = { 'idempotency-key': 'replace-berkel-once' };
    const { version } = await on.find(partner);
    const asked = { ...SUCCESSOR, reason: REASON, proposesAmounts: true };
    const tag = { 'if-match': `"${version}"`, ...headers };
    const path = `${on.partners}/${partner.id}/replacements`;
    const answers = await Promise.all([1, 2, 3].map(() => on.lead.post(path, asked, tag)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { items } = (await on.lead.get(on.partners)).as(PartnerList);
    expect(items.filter(({ name }) => name === SUCCESSOR.name)).toHaveLength(1);
  });

  it.each([
    { what: 'by itself', change: { name: 'Installatiegroep Berkel', kvk: '90000022' } },
    { what: 'by who leads', change: { name: 'ROC Oostrand' } },
  ])('is not replaced $what: an organisation counts once', async ({ change }) => {
    const answer = await replace(change);
    expect([answer.status, answer.problem.errors?.[0]?.code]).toEqual([409, 'partner-twice']);
    expect((await on.find(partner)).confirmedAt).not.toBeNull();
  });

  it('is not replaced by a kind that only leads', async () => {
    const answer = await replace({ kind: 'lead-school' });
    expect([answer.status, answer.problem.errors?.[0]?.code]).toEqual([400, 'unknown-kind']);
  });
});

describe('who replaces', () => {
  it('is not the partner that goes', async () => {
    const { version } = await on.find(partner);
    const asked = { ...SUCCESSOR, reason: REASON, proposesAmounts: true };
    const tag = { 'if-match': `"${version}"` };
    const path = `${on.partners}/${partner.id}/replacements`;
    expect((await on.invited.post(path, asked, tag)).status).toBe(403);
  });
});
