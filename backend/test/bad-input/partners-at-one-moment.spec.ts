import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PartnerList, type PartnerView } from '@tranche/contracts';
import type { Client } from '../portal/index.js';
import { REASON } from '../stage/inviting.js';
import { TwoSchools } from '../stage/two-schools.js';

let all: TwoSchools;
let on: TwoSchools;
let sanne: Client;
let mira: Client;

beforeAll(async () => {
  all = await TwoSchools.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
  [sanne, mira] = [await on.portal.as('sanne'), await on.portal.as('mira')];
});

async function named(name: string, reader = on.lead): Promise<PartnerView> {
  const { items } = (await reader.get(`${on.file}/partners`)).as(PartnerList);
  const found = items.find((each) => each.name === name);
  if (!found) throw new Error(`${name} takes no part`);
  return found;
}

const tagOf = ({ version }: PartnerView) => ({ 'if-match': `"${version}"` });

function confirm(client: Client, partner: PartnerView) {
  return client.post(`${on.file}/partners/${partner.id}/confirmation`, undefined, tagOf(partner));
}

function pledge(client: Client, partner: PartnerView, cashCents: number) {
  const money = { cashCents, inKindCents: 0 };
  return client.put(`${on.file}/partners/${partner.id}/contribution`, money, tagOf(partner));
}

function leave(client: Client, partner: PartnerView) {
  const path = `${on.file}/partners/${partner.id}/departures`;
  return client.post(path, { reason: REASON }, tagOf(partner));
}

describe('two partners that confirm as the lead changes what one of them puts in', () => {
  it('are bound to what each of them saw, and to nothing else', async () => {
    const [berkel, lindevoort] = [
      await named('Installatiegroep Berkel'),
      await named('Gemeente Lindevoort'),
    ];
    const [first, , changed] = await Promise.all([
      confirm(sanne, berkel),
      confirm(mira, lindevoort),
      pledge(on.lead, berkel, 4_200),
    ]);
    // Whoever came second is told; nobody stands by an amount it did not see.
    expect([first.status, changed.status].filter((status) => status === 412)).toHaveLength(1);
    const now = await named('Installatiegroep Berkel');
    expect([now.cashCents === 4_200, now.confirmedAt === null]).toEqual(
      changed.status === 200 ? [true, true] : [false, false],
    );
    expect((await named('Gemeente Lindevoort')).confirmedAt).not.toBeNull();
  });
});

describe('a partner that leaves as the lead goes to it', () => {
  it('leads or left, and never both', async () => {
    await on.offer();
    const partner = await named(on.partner.name);
    const [taken, left] = await Promise.all([on.accept(), leave(on.school, partner)]);
    const isTaken = taken.status === 201;
    // Who left takes part no more, and is told so before anything else.
    expect(isTaken ? left.status : taken.status).toBe(isTaken ? 409 : 403);
    const { isLead, declineReason } = await named(on.partner.name);
    expect([isLead, declineReason]).toEqual(isTaken ? [true, null] : [false, REASON]);
  });
});

describe('partners that leave all at once', () => {
  it('each leaves, and takes nobody’s money but its own', async () => {
    const partners = [
      await named('Installatiegroep Berkel'),
      await named('Gemeente Lindevoort'),
      await named(on.partner.name),
    ] as const;
    const [berkel, lindevoort, school] = partners;
    const answers = await Promise.all([
      leave(sanne, berkel),
      leave(mira, lindevoort),
      leave(on.school, school),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    for (const { name, cashCents, inKindCents } of partners) {
      const now = await named(name);
      expect([now.cashCents, now.inKindCents]).toEqual([cashCents, inKindCents]);
      expect(now.declineReason).toBe(REASON);
    }
  });
});
