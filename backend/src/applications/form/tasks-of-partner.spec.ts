import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApplicationView } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Portal } from '../../../test/portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

it('offers a partner its own cost and contribution alone, and the lead applicant every task', async () => {
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'filled', { tranche });
  const tasksOf = async (persona: string) => {
    const client = await portal.as(persona);
    return (await client.get(`/v1/applications/${reference}`)).as(ApplicationView).tasks;
  };
  const mine = (await tasksOf('sanne')).filter((task) => task.canEdit);
  expect(mine.map((task) => task.section)).toEqual(['budget', 'co-financing']);
  expect((await tasksOf('fatima')).every((task) => task.canEdit)).toBe(true);
});
