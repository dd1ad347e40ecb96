import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationView, SectionView } from '@tranche/contracts';
import { SweepDeadlines } from '../../src/deadlines/sweep-deadlines.js';
import {
  bringTo,
  openTranche,
  startPortal,
  startWorker,
  transition,
  type Portal,
} from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function amountOf(reference: string, reader = 'lotte'): Promise<number> {
  const client = await portal.as(reader);
  const view = (await client.get(`/v1/applications/${reference}`)).as(ApplicationView);
  return view.requestedCents;
}

async function askTwiceAsMuch(reference: string): Promise<void> {
  const fatima = await portal.as('fatima');
  const application = (await fatima.get(`/v1/applications/${reference}`)).as(ApplicationView);
  for (const { section, part } of application.tasks) {
    if (part !== 'questions') continue;
    const path = `/v1/applications/${reference}/sections/${section}`;
    const { answers, version } = (await fatima.get(path)).as(SectionView);
    if (typeof answers['requested'] !== 'number') continue;
    const more = { ...answers, requested: 2 * answers['requested'] };
    const saved = await fatima.put(path, { answers: more }, { 'if-match': `"${version}"` });
    expect(saved.status).toBe(200);
  }
}

describe('A supplement that was typed and never sent', () => {
  it('counts for nothing once its term has lapsed: amounts stand as they were sent', async () => {
    const tranche = await openTranche(portal);
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    const sent = await amountOf(reference);
    await transition(portal, 'lotte', reference, 'ask-supplement', 'Het activiteitenplan');
    await askTwiceAsMuch(reference);
    expect(await amountOf(reference, 'fatima')).toBe(2 * sent);
    expect(await amountOf(reference)).toBe(sent);

    portal.clock.advance({ hours: 24 * 40 });
    const worker = await startWorker(portal);
    await worker.context.get(SweepDeadlines).sweep();

    const lotte = await portal.as('lotte');
    const view = (await lotte.get(`/v1/applications/${reference}`)).as(ApplicationView);
    expect(view).toMatchObject({ state: { state: 'submitted' }, requestedCents: sent });
  });
});
