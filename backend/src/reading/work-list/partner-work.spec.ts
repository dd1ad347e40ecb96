import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvitationView, WorkList, type WorkItem } from '@tranche/contracts';
import { accept, decline, Inviting } from '../../../test/stage/inviting.js';

let all: Inviting;
let on: Inviting;

beforeAll(async () => {
  all = await Inviting.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

async function workOf(persona: string): Promise<readonly WorkItem[]> {
  const client = await on.portal.as(persona);
  return (await client.get('/v1/work-items')).as(WorkList).items;
}

describe('the work list of a partner', () => {
  it('asks it to answer, and then for its agreement; who declined owes neither', async () => {
    const partner = await on.add();
    const { reference } = on;
    const asked = { page: `/uitnodigingen/${partner.invitation?.id}`, reference };
    expect(await workOf('sanne')).toContainEqual(expect.objectContaining(asked));
    const [message] = await on.told(on.invited, 'nodigt Installatiegroep Berkel uit voor');
    expect(message?.page).toBe(asked.page);
    expect((await accept(on.invited, partner)).as(InvitationView).standing).toBe('accepted');
    const agreement = { page: `/aanvragen/${reference}/partners`, reference };
    expect(await workOf('sanne')).toContainEqual(expect.objectContaining(agreement));
    await decline(on.invited, partner);
    expect((await workOf('sanne')).map((each) => each.reference)).not.toContain(reference);
  });

  it('asks whoever reads the address, where no organisation was named', async () => {
    const [row]: { email: string }[] = await on.portal.dataSource.query(
      `SELECT email FROM person WHERE subject = 'sanne'`,
    );
    const partner = await on.add({ name: 'Berkel', kvk: null, contactEmail: row?.email });
    const page = `/uitnodigingen/${partner.invitation?.id}`;
    expect((await workOf('sanne')).map((each) => each.page)).toContain(page);
    expect((await workOf('mira')).map((each) => each.page)).not.toContain(page);
  });

  it('is mailed to who never signed in, with a link and without content', async () => {
    const partner = await on.add({ name: 'Nieuwe Partner', kvk: '90000088' });
    expect(await on.mailed('partner-invited')).toEqual([
      { email: partner.contactEmail, page: `/uitnodigingen/${partner.invitation?.id}` },
    ]);
  });
});
