import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TransitionPreview } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
import { apply, openFor } from '../schemes/apply.js';
import { decider, divideNow, officer } from '../schemes/office.js';
import { sectorPlan } from '../schemes/plans/sector-plan.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** What lies ready behind the screens. */
function traces(): Promise<unknown> {
  return portal.dataSource.query(
    `SELECT (SELECT count(*) FROM application_event) AS events,
            (SELECT count(*) FROM letter) AS letters, (SELECT count(*) FROM outbox) AS jobs,
            (SELECT count(*) FROM determination) AS amounts, (SELECT count(*) FROM deadline) AS terms`,
  );
}

async function previewed(client: Client, reference: string, transition: string, along = {}) {
  const { eventNumber } = await view(client, reference);
  const body = { transition, seen: eventNumber, ...along };
  return client.post(`/v1/applications/${reference}/previews`, body);
}

describe('what a step would do, before it binds', () => {
  it('is the very letter, amount and payments of a determination, and leaves no trace', async () => {
    const tranche = await openFor(portal, sectorPlan, { code: 'previewed' });
    const { reference } = await apply(portal, sectorPlan, tranche);
    await officer(portal, reference, 'declare-complete');
    await divideNow(portal, tranche);
    const input = {
      realisedCost: 80_000_000,
      hasGoodGrounds: false,
      isDone: true,
      accountReceivedOn: portal.clock.today().toString(),
      differsFromReport: false,
    };
    await officer(portal, reference, 'receive-account', input);

    const ruben = await portal.as('ruben');
    const before = [await traces(), await view(ruben, reference)];
    const preview = (await previewed(ruben, reference, 'determine')).as(TransitionPreview);
    expect([await traces(), await view(ruben, reference)]).toEqual(before);

    const lotte = await portal.as('lotte');
    const refused = await previewed(lotte, reference, 'determine');
    expect([refused.status, refused.problem.errors?.[0]?.code]).toEqual([409, 'role-may-not']);

    await decider(portal, reference, 'determine');
    await renderLetters(portal, reference);
    const after = await view(ruben, reference);
    expect(preview.state).toEqual(after.state);
    expect(preview.determination).toEqual(after.determination);
    expect(preview.payments.length).toBeGreaterThan(0);
    expect(after.payments).toEqual(expect.arrayContaining(preview.payments));
    expect(preview.letters.map(({ kind, subject }) => ({ kind, subject }))).toEqual([
      { kind: 'determination', subject: after.letters.at(-1)?.subject },
    ]);
  });

  it('is shown of assigning as well, and asks nobody yet', async () => {
    const tranche = await openTranche(portal, { code: 'assigned-later' });
    const { reference } = await bringTo(portal, 'complete', { tranche });
    const lotte = await portal.as('lotte');
    const clients = await Promise.all(['henk', 'amina', 'pieter'].map((each) => portal.as(each)));
    const personIds = clients.map(({ personId }) => personId);
    const { eventNumber } = await view(lotte, reference);
    const path = `/v1/applications/${reference}/assignments`;
    const before = [await traces(), await view(lotte, reference)];
    const request = { personIds, seen: eventNumber };
    const preview = (await lotte.post(`${path}/previews`, request)).as(TransitionPreview);
    expect([await traces(), await view(lotte, reference)]).toEqual(before);
    expect(preview.state.state).toBe('under-assessment');
    expect(preview.deadlines.length).toBeGreaterThan(0);
    const few = { personIds: personIds.slice(0, 1), seen: eventNumber };
    expect((await lotte.post(`${path}/previews`, few)).status).toBe(409);
    expect((await lotte.post(path, request)).status).toBe(201);
    expect((await view(lotte, reference)).state).toEqual(preview.state);
  });

  it('names the terms that a step starts, and says beforehand that it binds', async () => {
    const tranche = await openFor(portal, sectorPlan, { code: 'previewed-terms' });
    const { reference } = await apply(portal, sectorPlan, tranche);
    const lotte = await portal.as('lotte');
    const { transitions } = await view(lotte, reference);
    expect(transitions.find(({ transition }) => transition === 'ask-supplement')?.binds).toBe(true);
    const motivation = 'Het plan ontbreekt.';
    const asked = await previewed(lotte, reference, 'ask-supplement', { motivation });
    const { deadlines, letters } = asked.as(TransitionPreview);
    expect(deadlines.map(({ kind }) => kind).toSorted()).toEqual(['decision', 'repair']);
    expect(JSON.stringify(letters[0]?.blocks)).toContain(motivation);
  });
});
