import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WorkList } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  startPortal,
  view,
  type Portal,
} from '../../../test/portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

it('gives the office the last day of what it handles, and not what the applicant owes', async () => {
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'decided', { tranche });
  const lotte = await portal.as('lotte');
  const duties = (await view(lotte, reference)).deadlines.filter(({ isDuty }) => isDuty);
  const [begin, midterm] = duties;
  const metOn = portal.clock.today().toString();
  await lotte.put(`/v1/applications/${reference}/duties/${midterm?.id}/receipt`, { metOn });
  await portal.dataSource.query(`UPDATE deadline SET due_on = '2020-01-01' WHERE id = $1`, [
    begin?.id,
  ]);
  const { deadlines } = await view(lotte, reference);
  const own = deadlines.find(({ isDuty, standing }) => !isDuty && standing === 'running');
  expect(own?.dueOn).toMatch(/^20/);
  const { items } = (await lotte.get('/v1/work-items')).as(WorkList);
  const handled = items.filter(
    (each) => each.id.startsWith('handle:') && each.reference === reference,
  );
  expect(handled).toMatchObject([{ dueOn: own?.dueOn, isOverdue: false }]);
});
