import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DepartureView, PartnerList, type PartnerView } from '@tranche/contracts';
import { act, type Client } from '../portal/index.js';
import { REASON } from '../stage/inviting.js';
import { takeOut } from '../stage/take-out.js';
import { SupplementStage } from './supplement-stage.js';

const WHY = { motivation: 'Wij zien graag wie er nog meedoet.' };

let stage: SupplementStage;
let sanne: Client;

beforeAll(async () => {
  stage = await SupplementStage.start();
  sanne = await stage.portal.as('sanne');
}, 120_000);
afterAll(() => stage.portal.stop());

beforeEach(async () => {
  await stage.sendOne();
});

async function own(reader = sanne): Promise<PartnerView> {
  const { items } = (await reader.get(`${stage.path}/partners`)).as(PartnerList);
  const found = items.find(({ name }) => name === 'Installatiegroep Berkel');
  if (!found) throw new Error('Berkel takes no part');
  return found;
}

async function leave() {
  const partner = await own();
  const path = `${stage.path}/partners/${partner.id}/departures`;
  const seen = (await sanne.get(path)).as(DepartureView);
  const tag = { 'if-match': `"${partner.version}"` };
  expect((await sanne.post(path, { reason: REASON }, tag)).status).toBe(201);
  return seen;
}

async function problems(): Promise<readonly string[]> {
  const list = (await stage.fatima.get(`${stage.path}/partners`)).as(PartnerList);
  return list.problems.map(({ code }) => code);
}

describe('a partner that leaves while a supplement is worked on', () => {
  it('leaves at once, within the term of the supplement', async () => {
    await act(stage.lotte, stage.reference, 'ask-supplement', WHY);
    const seen = await leave();
    expect([seen.manner, seen.until.by]).toEqual(['at-once', 'term']);
    const seenByLead = await own(stage.fatima);
    expect(seenByLead).toMatchObject({ declineReason: REASON, confirmedAt: null });
    // The office reads what was sent until something else is (Awb 4:5).
    const seenByOffice = await own(stage.lotte);
    expect(seenByOffice.declineReason).toBeNull();
    expect(seenByOffice.confirmedAt).not.toBeNull();
  });

  it('reports it where the supplement is about something else: the rest stays as it was sent', async () => {
    await stage.askToSign();
    expect((await leave()).manner).toBe('to-be-judged');
    expect(await own()).toMatchObject({ declineReason: null, leavingReason: REASON });
  });

  it('has left for good: a request that is withdrawn puts back what was sent, and leaves a report', async () => {
    await act(stage.lotte, stage.reference, 'ask-supplement', WHY);
    await leave();
    await act(stage.lotte, stage.reference, 'withdraw-supplement-request', WHY);
    const now = await own();
    expect(now).toMatchObject({ declineReason: null, leavingReason: REASON });
    expect(now.confirmedAt).not.toBeNull();
  });
});

describe('a departure that was reported', () => {
  it('stands in the way of a supplement until the lead takes the partner out', async () => {
    await leave();
    await act(stage.lotte, stage.reference, 'ask-supplement', WHY);
    expect(await problems()).toContain('partner-declined');
    expect((await takeOut(stage.fatima, stage.path, await own())).status).toBe(201);
    expect(await problems()).not.toContain('partner-declined');
  });
});
