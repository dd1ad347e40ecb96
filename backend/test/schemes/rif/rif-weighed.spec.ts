import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, attempt, startPortal, type Client, type Portal } from '../../portal/index.js';
import { codeOf, awardedRif, LOWER, previewed, received, RIF_2024 } from './rif-awarded.js';
import { waitUntilAfter } from '../journey/waiting.js';

let portal: Portal;
let lotte: Client;

beforeAll(async () => {
  portal = await startPortal();
  lotte = await portal.as('lotte');
}, 120_000);
afterAll(() => portal.stop());

describe('an amount that an officer weighed (Awb 3:4, 4:46)', () => {
  it('is at most what was awarded, and is not said to decide where the cost leads to less', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await waitUntilAfter(portal, portal.clock.today().add({ years: 4 }).toString());
    const record = (weighedAmount: number) =>
      attempt(
        lotte,
        reference,
        'receive-account',
        received(portal, {
          realisedCost: 150_000_000,
          isDone: false,
          weighedGround: 'b',
          weighedAmount,
          weighing: 'De lijsten van een jaar ontbreken.',
          differsFromReport: false,
        }),
      );
    expect(await codeOf(record(1_000_000_000))).toBe('input/weighedAmount');
    expect((await record(90_000_000)).status).toBe(201);

    const { letters } = await previewed(lotte, reference, 'announce-lower-determination', LOWER);
    const printed = JSON.stringify(letters[0]?.blocks);
    expect(printed).toMatch(/niet uit een afweging van belangen.*hoger bedrag, €\s900\.000,/u);
    expect(printed).not.toContain('Na afweging van de belangen is het');
    // The officer said that nothing differs from what the receiver accounted for.
    expect(printed).not.toContain('van wat u opgaf');
    await act(lotte, reference, 'announce-lower-determination', LOWER);
  });
});
