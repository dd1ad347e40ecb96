import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  bringTo,
  openTranche,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../../test/portal/index.js';
import { WatchEarlierAwardsJob } from './watch-earlier-awards.job.js';

let portal: Portal;
let lotte: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  lotte = await portal.as('lotte');
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'decided', { tranche }));
}, 120_000);
afterAll(() => portal.stop());

const run = () => portal.app.get(WatchEarlierAwardsJob).handle();

async function duties() {
  const { deadlines } = await view(lotte, reference);
  return deadlines.filter(({ isDuty }) => isDuty).map(({ id: _id, ...duty }) => duty);
}

/** As awards were before their duties were terms of the file. */
async function forget(): Promise<void> {
  await portal.dataSource.query(`DELETE FROM deadline WHERE kind LIKE 'duty:%'`);
}

describe('an award made before its duties were terms of the file', () => {
  it('gets them by its version and the day of its letter, and once', async () => {
    const asAwarded = await duties();
    expect(asAwarded).toHaveLength(4);
    await forget();
    expect(await duties()).toEqual([]);
    // Later than the letter: the days are counted from the letter, not from the day of the job.
    portal.clock.advance({ hours: 30 * 24 });
    lotte = await portal.as('lotte');
    await run();
    expect(await duties()).toEqual(asAwarded);
    await run();
    expect(await duties()).toEqual(asAwarded);
  });

  it('does not owe again what was received, nor anything once it is determined', async () => {
    const [start] = (await view(lotte, reference)).deadlines.filter(({ isDuty }) => isDuty);
    const path = `/v1/applications/${reference}/duties/${start?.id}/receipt`;
    expect((await lotte.put(path, { metOn: portal.clock.today().toString() })).status).toBe(200);
    const received = await duties();
    await run();
    expect(await duties()).toEqual(received);

    const input = {
      realisedCost: 270_000_000,
      realisedCoFinancing: 180_000_000,
      isDone: true,
      accountReceivedOn: portal.clock.today().toString(),
      differsFromReport: false,
    };
    await act(lotte, reference, 'receive-account', { input });
    await act(await portal.as('ruben'), reference, 'determine');
    await forget();
    await run();
    expect(await duties()).toEqual([]);
  });
});
