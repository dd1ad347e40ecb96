import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Session } from '@tranche/contracts';
import { Colleagues } from '../stage/colleagues.js';
import type { Client } from '../portal/index.js';

let on: Colleagues;

beforeAll(async () => {
  on = await (await Colleagues.start()).anew();
});
afterAll(() => on.portal.stop());

const hasAny = async (client: Client) =>
  (await client.get('/v1/session')).as(Session).hasApplications;

describe('the session of somebody in an office', () => {
  it('says that she works along on an application, and no more once she does not', async () => {
    const asOfficer = { sub: 'noor', name: 'Noor Willems', email: 'noor@post.example' };
    const roles = [{ role: 'officer' as const, scheme: null, tranche: null }];
    const noor = await on.portal.signIn({ ...asOfficer, represents: [], roles });
    expect(await hasAny(noor)).toBe(false);
    const { id } = await on.join('reader');
    expect(await hasAny(noor)).toBe(true);
    await on.lead.delete(`${on.colleagues}/${id}`);
    expect(await hasAny(noor)).toBe(false);
  });

  it('says that she applied for herself, also without a role in any other', async () => {
    const [{ id } = { id: '' }]: { id: string }[] = await on.portal.dataSource.query(
      `SELECT id FROM person WHERE email = 'noor@post.example'`,
    );
    await on.portal.dataSource.query(
      `UPDATE application SET applicant_person_id = $1, lead_organisation_id = NULL
       WHERE reference = $2`,
      [id, on.reference],
    );
    expect(await hasAny(on.noor)).toBe(true);
    expect(await hasAny(await on.portal.as('lotte'))).toBe(false);
  });
});
