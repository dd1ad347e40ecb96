import { AllocationView } from '@tranche/contracts';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import {
  bringTo,
  decide,
  openTranche,
  rank,
  startPortal,
  type Portal,
} from '../../test/portal/index.js';

// Applications are played from draft to committee on a real database.
jest.setTimeout(120_000);

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

it('warns who decides of a period that begins later than an award of today lets it', async () => {
  const tranche = await openTranche(portal, { code: 'late-beginning' });
  const now = portal.clock.today();
  const late = now.add({ years: 2 }).toString();
  const { reference } = await bringTo(portal, 'assessed', { tranche, answers: { startsOn: late } });
  const { reference: inTime } = await bringTo(portal, 'assessed', { tranche });
  await rank(portal, tranche);
  const ruben = await portal.as('ruben');
  const warnings = async () => {
    const view = (await ruben.get(`/v1/tranches/${tranche}/allocations`)).as(AllocationView);
    return Object.fromEntries(
      view.items.map((each) => [each.reference, each.warnings.map(({ code }) => code)]),
    );
  };
  expect(await warnings()).toEqual({ [reference]: ['begins-late'], [inTime]: [] });
  await decide(portal, tranche);
  expect(await warnings()).toEqual({ [reference]: [], [inTime]: [] });
});
