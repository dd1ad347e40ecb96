import { AllocationView } from '@tranche/contracts';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  advise,
  bringTo,
  decide,
  openTranche,
  rank,
  startPortal,
  transition,
  type Portal,
} from '../../../test/portal/index.js';

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(60_000);

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.stop());

describe('ranking and decision through the API', () => {
  it('answers 409 to a stale ranking and to a second decision, 403 to who may not', async () => {
    const tranche = await openTranche(portal, { code: 'stale' });
    await bringTo(portal, 'assessed', { tranche });
    const old = await rank(portal, tranche);
    const { id } = await rank(portal, tranche);
    const path = `/v1/tranches/${tranche}/decisions`;
    const ruben = await portal.as('ruben');

    const lotte = await portal.as('lotte');
    expect((await lotte.post(path, { allocation: id })).status).toBe(403);
    const stale = await ruben.post(path, { allocation: old.id });
    expect([stale.status, stale.body]).toMatchObject([409, { errors: [{ code: 'stale' }] }]);
    expect((await ruben.post(path, { allocation: id })).status).toBe(201);
    const again = await ruben.post(path, { allocation: id });
    expect([again.status, again.body]).toMatchObject([
      409,
      { errors: [{ code: 'already-decided' }] },
    ]);
    const ranking = await lotte.post(`/v1/tranches/${tranche}/allocations`, {});
    expect(ranking.status).toBe(409);
  });

  it('shows chair, officer, decision maker and auditor the same ranking', async () => {
    const tranche = await openTranche(portal, { code: 'shown' });
    await bringTo(portal, 'assessed', { tranche });
    const made = await rank(portal, tranche);
    for (const persona of ['margreet', 'lotte', 'ruben', 'karin']) {
      const client = await portal.as(persona);
      const view = (await client.get(`/v1/tranches/${tranche}/allocations`)).as(AllocationView);
      expect(view).toMatchObject({ id: made.id, items: made.items, rankedBy: 'Margreet Kuipers' });
      expect(view).toMatchObject({ decidedBy: null, decidedAt: null });
    }
    await decide(portal, tranche);
    const karin = await portal.as('karin');
    const decided = (await karin.get(`/v1/tranches/${tranche}/allocations`)).as(AllocationView);
    expect(decided).toMatchObject({
      rankedBy: 'Margreet Kuipers',
      decidedBy: 'Ruben Aalbers',
      decidedAt: new Date(portal.clock.now().epochMilliseconds).toISOString(),
    });
    const assessor = await portal.as('henk');
    expect((await assessor.get(`/v1/tranches/${tranche}/allocations`)).status).toBe(403);
    const ruben = await portal.as('ruben');
    expect((await ruben.get('/v1/tranches/bestaat-niet/allocations')).status).toBe(404);
  });

  it('is not decided once somebody in it has withdrawn, and shows its seed only when decided', async () => {
    const tranche = await openTranche(portal, { code: 'withdrawn' });
    const { reference } = await bringTo(portal, 'assessed', { tranche });
    await bringTo(portal, 'assessed', { tranche });
    const old = await rank(portal, tranche);
    await transition(portal, 'fatima', reference, 'withdraw');
    const ruben = await portal.as('ruben');
    const path = `/v1/tranches/${tranche}/decisions`;
    const refused = await ruben.post(path, { allocation: old.id });
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { errors: [{ code: 'ranking-moved', detail: expect.stringContaining(reference) }] },
    ]);

    const { id } = await rank(portal, tranche);
    const seed = async () =>
      (await ruben.get(`/v1/tranches/${tranche}/allocations`)).as(AllocationView).seed;
    expect(await seed()).toBeNull();
    expect((await ruben.post(path, { allocation: id })).status).toBe(201);
    expect(await seed()).toMatch(/^[0-9a-f]+$/);
  });

  it('answers 400 with a pointer where the order of the committee is missing (2014)', async () => {
    const tranche = await openTranche(portal, { code: 'committee', version: '2014' });
    const wishes = { variant: 'standard', ownCents: 0, partners: { sanne: 200_000_000 } };
    const { reference } = await bringTo(portal, 'assessed', { tranche, ...wishes });
    await advise(portal, reference);
    portal.clock.advance({ hours: 24 * 8 });
    const path = `/v1/tranches/${tranche}/allocations`;
    const margreet = await portal.as('margreet');
    const missing = await margreet.post(path, {});
    expect([missing.status, missing.body]).toMatchObject([
      400,
      { errors: [{ pointer: '#/order', code: 'order-incomplete' }] },
    ]);
    expect((await margreet.post(path, { order: [reference] })).status).toBe(201);
  });
});
