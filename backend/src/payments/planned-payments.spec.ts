import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bringTo, openTranche, startPortal, view, type Portal } from '../../test/portal/index.js';

let portal: Portal;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  ({ reference } = await bringTo(portal, 'decided', { tranche: await openTranche(portal) }));
}, 120_000);
afterAll(() => portal.stop());

it('says of a planned day that is over neither that it was kept nor that it was missed', async () => {
  await portal.dataSource.query(
    `UPDATE payment p SET due_on = '2020-01-01' FROM application a
     WHERE a.id = p.application_id AND a.reference = $1 AND p.number = 1`,
    [reference],
  );
  const lotte = await portal.as('lotte');
  const { payments } = await view(lotte, reference);
  expect(payments[0]).toMatchObject({ dueOn: '2020-01-01', status: 'planned' });
  // Late would say that it was not paid (Awb 4:97), and nothing here knows whether it was.
  const path = `/v1/applications/caseload?overdue=true&search=${reference}`;
  expect((await lotte.get(path)).text).not.toContain(reference);
  const work = await lotte.get('/v1/work-items');
  expect(work.status).toBe(200);
  expect(work.text).not.toContain('"isOverdue":true');
});
