import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PartnerList, SectionView } from '@tranche/contracts';
import { isCostLines, type CostLine } from '@tranche/domain';
import {
  bringTo,
  openTranche,
  startPortal,
  type Client,
  type Portal,
} from '../../../test/portal/index.js';

const KVK = '90000077';
const claims = {
  sub: 'baker',
  name: 'Bakker Bart',
  email: 'bart@example.org',
  represents: [
    { kvk: KVK, name: 'Bakkerij', kind: 'labour-organisation', brin: null, address: [] },
  ],
  roles: [],
};

let portal: Portal;
let tranche: string;
let fatima: Client;
let bart: Client;
let page: string;
let lead: string;
let bakery: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openTranche(portal);
  fatima = await portal.as('fatima');
  bart = await portal.signIn(claims);
});
afterAll(() => portal.stop());

beforeEach(async () => {
  const { reference } = await bringTo(portal, 'draft', { tranche });
  const partner = { name: 'Bakkerij', kind: 'labour-organisation', kvk: KVK };
  const contact = { contactName: 'Bart', contactEmail: 'bart@example.org' };
  const added = await fatima.post(`/v1/applications/${reference}/partners`, {
    ...partner,
    ...contact,
  });
  const ids = added.as(PartnerList).items.map(({ id }) => id);
  [lead = '', bakery = ''] = ids;
  page = `/v1/applications/${reference}/sections/budget`;
});

function line(partner: string | null, amountCents: number): CostLine {
  const cost = { category: 'external', description: 'Inhuur', year: 1, amountCents };
  return partner === null ? cost : { ...cost, partner };
}

async function see(client: Client): Promise<SectionView> {
  return (await client.get(page)).as(SectionView);
}

async function save(client: Client, answers: object, version?: number) {
  const seen = version ?? (await see(client)).version;
  return client.put(page, { answers }, { 'if-match': `"${seen}"` });
}

function budgetIn({ answers }: SectionView): readonly CostLine[] {
  const { budget } = answers;
  return isCostLines(budget) ? budget : [];
}

describe('the budget of a partnership', () => {
  it('says whose cost a line can be, and whose lines the reader writes', async () => {
    const partners = [
      { id: lead, name: 'ROC Oostrand' },
      { id: bakery, name: 'Bakkerij' },
    ];
    const [hers, his] = [await see(fatima), await see(bart)];
    expect(hers).toMatchObject({ canEdit: true, ownLinesOf: [] });
    expect(his).toMatchObject({ canEdit: false, ownLinesOf: [bakery] });
    for (const { definition } of [hers, his]) {
      expect(definition.fields).toContainEqual(expect.objectContaining({ partners }));
    }
  });

  it('takes from a partner its own lines and nothing else', async () => {
    const [ofLead, ofAll] = [line(lead, 100), line(null, 200)];
    await save(fatima, { budget: [ofLead, ofAll], requested: 50, costExplanation: 'Nodig' });
    const sent = [line(lead, 1), line(null, 1), line(bakery, 300)];
    expect((await save(bart, { budget: sent, requested: 1 })).status).toBe(200);
    const seen = await see(fatima);
    expect(budgetIn(seen)).toEqual([ofLead, ofAll, line(bakery, 300)]);
    expect(seen.answers).toMatchObject({ requested: 50, costExplanation: 'Nodig' });
  });

  it('counts what a partner wrote in the budget of the application', async () => {
    await save(fatima, { budget: [line(lead, 100)] });
    await save(bart, { budget: [line(bakery, 300)] });
    expect((await bart.get(page.replace('sections/budget', 'co-financing'))).body).toMatchObject({
      budgetCents: 400,
    });
  });

  it('says to who saves an older version what stands there now', async () => {
    const { version } = await see(bart);
    await save(fatima, { budget: [line(lead, 100)] });
    const late = await save(bart, { budget: [line(bakery, 300)] }, version);
    expect(late.status).toBe(412);
    expect(budgetIn(await see(bart))).toEqual([line(lead, 100)]);
  });

  it('keeps the lines of everybody who saves again after that, whoever was first', async () => {
    const again = async (client: Client, partner: string, amountCents: number): Promise<void> => {
      const seen = await see(client);
      const own = { ...seen.answers, budget: [...budgetIn(seen), line(partner, amountCents)] };
      const answer = await save(client, own, seen.version);
      if (answer.status === 412) await again(client, partner, amountCents);
    };
    await Promise.all([
      ...[1, 2, 3].map((amount) => again(fatima, lead, amount)),
      ...[4, 5, 6].map((amount) => again(bart, bakery, amount)),
    ]);
    const amounts = budgetIn(await see(fatima)).map(({ amountCents }) => Number(amountCents));
    expect(amounts.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps the budget as it is, and says so, where all lines together are too many', async () => {
    const full = Array.from({ length: 400 }, () => line(lead, 1));
    await save(fatima, { budget: full });
    const answer = await save(bart, { budget: [line(bakery, 300)] });
    expect(answer.as(SectionView).refused).toEqual([
      expect.objectContaining({ field: 'budget', code: 'cannot-be-kept' }),
    ]);
    expect(budgetIn(await see(fatima))).toEqual(full);
  });

  it('reckons hours by the rate of the regulation, whatever was sent', async () => {
    const hours = { ...line(bakery, 1), category: 'personnel', hours: 10 };
    await save(bart, { budget: [hours] });
    expect(budgetIn(await see(bart))).toEqual([{ ...hours, amountCents: 86_000 }]);
  });
});

describe('who writes no line', () => {
  it('reads the page of another kind as before', async () => {
    const plan = page.replace('budget', 'goals-and-results');
    expect((await bart.get(plan)).as(SectionView)).toMatchObject({ ownLinesOf: [] });
    const answer = await bart.put(plan, { answers: {} }, { 'if-match': '"0"' });
    expect(answer.status).toBe(403);
    expect(answer.problem.detail).toContain('Alleen de penvoerder');
  });

  it('has declined to take part', async () => {
    const partners = page.replace('sections/budget', 'partners');
    const { items } = (await bart.get(partners)).as(PartnerList);
    const asked = items.find(({ id }) => id === bakery)?.invitation?.id ?? '';
    const no = { answer: 'declined', reason: 'Wij hebben geen plaats.' };
    expect((await bart.post(`/v1/invitations/${asked}/answers`, no)).status).toBe(201);
    expect((await bart.get(page)).problem.detail).toContain('doet sinds');
    expect((await save(bart, { budget: [line(bakery, 300)] }, 0)).status).toBe(403);
  });
});
