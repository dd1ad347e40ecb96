import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationList, ApplicationView } from '@tranche/contracts';
import { bringTo, openTranche, type Portal } from '../portal/index.js';
import { Colleagues } from '../stage/colleagues.js';

let all: Colleagues;
let portal: Portal;
let tranche: string;

beforeAll(async () => {
  all = await Colleagues.start();
  portal = all.portal;
  tranche = await openTranche(portal, { code: 'own-interest' });
});
afterAll(() => portal.stop());

async function giveRole(email: string, role: string): Promise<void> {
  await portal.dataSource.query(
    `INSERT INTO role_grant (id, person_id, role)
     SELECT gen_random_uuid(), id, $2 FROM person WHERE email LIKE $1 ON CONFLICT DO NOTHING`,
    [`${email}@%`, role],
  );
}

describe('Whoever takes part in an application has no office in it (Awb 2:4)', () => {
  it.each(['fatima', 'sanne'])('does not let %s, who is an officer too, handle it', async (sub) => {
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    await giveRole(sub, 'officer');
    const client = await portal.as(sub);
    const view = (await client.get(`/v1/applications/${reference}`)).as(ApplicationView);
    expect(view.transitions.map((each) => each.transition)).not.toContain('declare-complete');
    const answer = await client.post(`/v1/applications/${reference}/transitions`, {
      transition: 'declare-complete',
      seen: view.eventNumber,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const lotte = await portal.as('lotte');
    const seen = (await lotte.get(`/v1/applications/${reference}`)).as(ApplicationView);
    expect(seen.eventNumber).toBe(view.eventNumber);
  });

  it.each(['fatima', 'sanne'])(
    'does not list it for %s, as it does for a colleague',
    async (sub) => {
      const { reference } = await bringTo(portal, 'submitted', { tranche });
      await giveRole(sub, 'officer');
      const listed = async (persona: string) => {
        const client = await portal.as(persona);
        const list = await client.get(`/v1/applications/caseload?search=${reference}`);
        return list.as(ApplicationList).items.map((each) => each.reference);
      };
      expect(await listed(sub)).toEqual([]);
      expect(await listed('lotte')).toEqual([reference]);
    },
  );

  it('lets nobody handle it who laid down her role in it a moment before', async () => {
    const on = await all.anew('submitted');
    const { id } = await on.join('contributor');
    await giveRole('noor', 'officer');
    expect((await on.noor.delete(`${on.colleagues}/${id}`)).status).toBe(200);
    const search = `/v1/applications/caseload?search=${on.reference}`;
    expect((await on.noor.get(search)).as(ApplicationList).items).toEqual([]);
    expect((await on.noor.get(on.file)).status).toBe(403);
    const step = { transition: 'declare-complete', seen: 0 };
    expect((await on.noor.post(`${on.file}/transitions`, step)).status).toBe(403);
  });
});
