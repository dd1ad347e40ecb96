import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WorkList } from '@tranche/contracts';
import { dutchMoment } from '@tranche/domain';
import { bringTo, openTranche, startPortal, type Portal } from '../../../test/portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

// A window that closes at midnight was last open on the day before.
it.each([
  ['00:00', 1],
  ['17:00', 0],
])('a draft in a window that closes at %s waits until its last day', async (time, later) => {
  const lastDay = portal.clock.today().add({ days: 9 });
  const closesAt = dutchMoment(lastDay.add({ days: later }), Temporal.PlainTime.from(time));
  const tranche = await openTranche(portal, {
    code: `rif-closes-${time.slice(0, 2)}`,
    closesAt: closesAt.toString(),
  });
  const { reference } = await bringTo(portal, 'draft', { tranche });
  const { items } = (await (await portal.as('fatima')).get('/v1/work-items')).as(WorkList);
  const waiting = items.find((item) => item.reference === reference);
  expect(waiting?.dueOn).toBe(lastDay.toString());
});
