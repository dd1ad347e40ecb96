import { AssignmentList, AssignmentView } from '@tranche/contracts';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { bringTo, openTranche, startPortal, type Portal } from '../../../test/portal/index.js';

// Each case plays an application from draft to committee on a real database.
jest.setTimeout(60_000);

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openTranche(portal);
});

afterAll(() => portal.stop());

/** The address of somebody's assignment of an application that has just been assigned. */
async function assigned(persona: string): Promise<string> {
  const { reference } = await bringTo(portal, 'under-assessment', { tranche });
  const { items } = (await (await portal.as(persona)).get('/v1/assignments')).as(AssignmentList);
  return `/v1/assignments/${items.find((each) => each.reference === reference)?.id}`;
}

const SCORES = {
  scores: [{ criterion: 'feasibility', points: 4, motivation: 'Goed onderbouwd plan.' }],
};
const NO_INTEREST = { kind: 'none', explanation: '' };

describe('an assignment through the API', () => {
  it('answers 404 for a document of the file once a conflict was declared', async () => {
    const path = await assigned('henk');
    const henk = await portal.as('henk');
    const opened = (await henk.put(`${path}/interests`, NO_INTEREST)).as(AssignmentView);
    const document = `${path}/documents/${opened.file?.documents[0]?.document.id}`;
    expect((await henk.get(document)).status).toBe(200);

    await henk.put(`${path}/interests`, { kind: 'personal', explanation: 'Mijn zus.' });

    expect((await henk.get(document)).status).toBe(404);
    expect((await henk.get(path)).as(AssignmentView).file).toBeNull();
    const late = await henk.put(`${path}/scores`, SCORES, { 'if-match': '"1"' });
    expect(late.status).toBe(409);
  });

  it('answers 428 without If-Match, and 412 with what stands there for an older version', async () => {
    const path = await assigned('amina');
    const amina = await portal.as('amina');
    await amina.put(`${path}/interests`, NO_INTEREST);
    expect((await amina.put(`${path}/scores`, SCORES)).status).toBe(428);
    const saved = await amina.put(`${path}/scores`, SCORES, { 'if-match': '"0"' });
    expect(saved.headers['etag']).toBe('"1"');

    const stale = await amina.put(`${path}/scores`, SCORES, { 'if-match': '"0"' });
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ stale: { current: { ...SCORES, version: 1 } } });
  });

  it('answers 409 with every reason to a sheet without motivation', async () => {
    const path = await assigned('pieter');
    const pieter = await portal.as('pieter');
    await pieter.put(`${path}/interests`, NO_INTEREST);
    const refused = await pieter.post(`${path}/submissions`, { version: 0 });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ errors: Array(5).fill({ code: 'points-missing' }) });
  });

  it('is forbidden to an officer, and not there for another assessor', async () => {
    const path = await assigned('henk');
    expect((await (await portal.as('lotte')).get(path)).status).toBe(403);
    expect((await (await portal.as('amina')).get(path)).status).toBe(404);
    expect((await portal.nobody.get(path)).status).toBe(401);
  });

  it('answers 400 to points that are no number and 404 to an id that is not there', async () => {
    const path = await assigned('henk');
    const henk = await portal.as('henk');
    const odd = { scores: [{ criterion: 'feasibility', points: 'vier', motivation: '' }] };
    expect((await henk.put(`${path}/scores`, odd, { 'if-match': '"0"' })).status).toBe(400);
    const unknown = '/v1/assignments/00000000-0000-4000-8000-000000000000';
    expect((await henk.get(unknown)).status).toBe(404);
    expect((await henk.get('/v1/assignments/geen-nummer')).status).toBe(400);
  });
});
