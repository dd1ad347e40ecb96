import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TrancheDetail } from '@tranche/contracts';
import { openTranche, startPortal, type Portal } from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function move(tranche: string, closesAt: Temporal.Instant) {
  const lotte = await portal.as('lotte');
  return lotte.post(`/v1/tranches/${tranche}/amendments`, {
    closesAt: closesAt.toString(),
    publicationReference: 'Stcrt. 2026, 99999',
    seen: 0,
  });
}

async function closingOf(tranche: string) {
  const lotte = await portal.as('lotte');
  const { closesAt } = (await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
  return Temporal.Instant.from(closesAt);
}

it('a window that has opened is not closed earlier than was published, and can be longer', async () => {
  const tranche = await openTranche(portal, { code: 'window-runs' });
  const published = await closingOf(tranche);
  const refused = await move(tranche, portal.clock.now().add({ minutes: 4 }));
  // At the field, where somebody can put it right.
  expect(refused.status).toBe(400);
  expect(refused.problem.errors).toMatchObject([{ code: 'window-runs', pointer: '#/closesAt' }]);
  expect((await move(tranche, published.subtract({ minutes: 1 }))).status).toBe(400);
  expect(await closingOf(tranche)).toEqual(published);
  expect((await move(tranche, published.add({ hours: 24 }))).status).toBe(201);
});

it('a window that closed opens again for days to come, and not for days that are over', async () => {
  const tranche = await openTranche(portal, { code: 'window-over' });
  const published = await closingOf(tranche);
  portal.clock.set(published.add({ hours: 10 * 24 }));
  const lotte = await portal.as('lotte');
  const body = {
    closesAt: published.add({ hours: 5 * 24 }).toString(),
    publicationReference: 'Stcrt. 2026, 99999',
    seen: 0,
  };
  for (const path of ['amendments', 'amendments/previews']) {
    const refused = await lotte.post(`/v1/tranches/${tranche}/${path}`, body);
    expect([path, refused.status]).toEqual([path, 400]);
    expect(refused.problem.errors).toMatchObject([
      { code: 'closes-in-the-past', pointer: '#/closesAt' },
    ]);
  }
  expect(await closingOf(tranche)).toEqual(published);
  expect((await move(tranche, portal.clock.now().add({ hours: 24 }))).status).toBe(201);
});
