import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationView } from '@tranche/contracts';
import { bringTo, decide, openTranche, rank, startPortal, type Portal } from './index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('an application through the public API', () => {
  it('comes from a draft to an award', async () => {
    const tranche = await openTranche(portal);
    const { reference } = await bringTo(portal, 'assessed', { tranche });
    await rank(portal, tranche);
    const result = await decide(portal, tranche);
    expect(result).toMatchObject({ awarded: 1, rejected: 0, awardedCents: 100_000_000 });

    const fatima = await portal.as('fatima');
    const view = (await fatima.get(`/v1/applications/${reference}`)).as(ApplicationView);
    expect(view.state.state).toBe('awarded');
    expect(view.awardedCents).toBe(100_000_000);
  });
});
