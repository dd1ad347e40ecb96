import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReferenceListDifference, ReferenceListVersions } from '@tranche/contracts';
import { startPortal, type Client, type Portal } from '../../../test/portal/index.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;

const VERSION = {
  source: 'Instituut',
  validFrom: '2026-01-01',
  note: null,
  csv: 'code;nl;en\nnl;Nederlands;Dutch\n',
};
const APPROVED = { outcome: 'approved' };
const RETURNED = { outcome: 'returned', reason: 'De bron klopt niet.' };

beforeAll(async () => {
  portal = await startPortal();
  [lotte, ruben] = [await portal.as('lotte'), await portal.as('ruben')];
});
afterAll(() => portal.stop());

async function proposalOf(list: string, reader = lotte) {
  const { proposals } = (await reader.get('/v1/reference-lists')).as(ReferenceListVersions);
  const found = proposals.find((each) => each.list === list);
  if (!found) throw new Error(`Nothing of ${list} was proposed`);
  return found;
}

async function propose(list: string, version = VERSION) {
  const answer = await lotte.post(`/v1/reference-lists/${list}/proposals`, version);
  expect(answer.status).toBe(201);
  return proposalOf(list);
}

const decide = (id: string, decision: object, by = ruben) =>
  by.post(`/v1/reference-lists/proposals/${id}/decisions`, decision);
const status = async (list: string) =>
  (await portal.nobody.get(`/v1/reference-lists/${list}`)).status;

describe('a version of a list that was proposed', () => {
  it('holds only once another approved it, who saw what it changes', async () => {
    const { id, ...seen } = await propose('languages');
    expect(seen).toMatchObject({ proposedBy: 'Lotte Vermeer', canApprove: false });
    expect(await status('languages')).toBe(404);
    expect(await proposalOf('languages', ruben)).toMatchObject({ canApprove: true });
    const path = `/v1/reference-lists/proposals/${id}/difference`;
    const difference = (await ruben.get(path)).as(ReferenceListDifference);
    expect(difference).toMatchObject({ list: 'languages', since: null, added: { total: 1 } });
    const { items, proposals } = (await decide(id, APPROVED)).as(ReferenceListVersions);
    expect(items.find(({ list }) => list === 'languages')).toMatchObject({
      proposedBy: 'Lotte Vermeer',
      approvedBy: 'Ruben Aalbers',
    });
    expect(proposals.map((each) => each.id)).not.toContain(id);
    expect(await status('languages')).toBe(200);
  });

  it('is not approved by who proposed it, and the database holds to that too', async () => {
    const { id } = await propose('own');
    const refused = await decide(id, APPROVED, lotte);
    expect(refused.status).toBe(403);
    expect(refused.problem.detail).toContain('zelf voorgesteld');
    await expect(
      portal.dataSource.query(
        `UPDATE reference_proposal SET outcome = 'approved', decided_by = proposed_by,
           decided_at = now() WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('four_eyes');
    expect(await status('own')).toBe(404);
  });

  it('is returned with a reason, which stays until it is proposed anew', async () => {
    const { id } = await propose('returned');
    expect((await decide(id, { outcome: 'returned', reason: ' ' })).status).toBe(400);
    expect((await decide(id, RETURNED)).status).toBe(201);
    expect((await proposalOf('returned')).returned).toMatchObject({
      by: 'Ruben Aalbers',
      reason: 'De bron klopt niet.',
    });
    expect(await status('returned')).toBe(404);
    portal.clock.advance({ minutes: 1 });
    const again = await propose('returned', { ...VERSION, source: 'Ander instituut' });
    expect(again).toMatchObject({ returned: null, source: 'Ander instituut' });
  });

  it('is taken back by who proposed it', async () => {
    const { id } = await propose('taken-back');
    expect((await decide(id, RETURNED, lotte)).status).toBe(201);
    expect((await proposalOf('taken-back')).returned?.by).toBe('Lotte Vermeer');
  });

  it('is decided on once, and waits alone from its day', async () => {
    const { id } = await propose('once');
    const other = { ...VERSION, source: 'Een ander' };
    const second = await lotte.post('/v1/reference-lists/once/proposals', other);
    expect(second.status).toBe(409);
    expect(second.problem.detail).toContain('wacht al een voorstel');
    const answers = await Promise.all([1, 2, 3].map(() => decide(id, APPROVED)));
    expect(answers.map((each) => each.status).toSorted()).toEqual([201, 409, 409]);
  });

  it('that is not there is not found', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await decide(nobody, APPROVED)).status).toBe(404);
  });
});
