import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MessageList, StepReceiptView } from '@tranche/contracts';
import {
  act,
  bringTo,
  openTranche,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
import { awardedRif, LOWER, previewed, received, RIF_2024, WHY } from './rif/rif-awarded.js';

let portal: Portal;
let fatima: Client;
let lotte: Client;
let ruben: Client;

beforeAll(async () => {
  portal = await startPortal();
  [fatima, lotte, ruben] = await Promise.all([
    portal.as('fatima'),
    portal.as('lotte'),
    portal.as('ruben'),
  ]);
}, 120_000);
afterAll(() => portal.stop());

const VIEWS = 'De lessen zijn ingehaald.\n\nDe lijsten gaan hierbij.';

/** An award of which the receiver is asked for its views on a lower determination. */
async function announced(): Promise<string> {
  const reference = await awardedRif(portal, RIF_2024);
  await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: true }));
  await act(lotte, reference, 'announce-lower-determination', LOWER);
  return reference;
}

async function proofOf(client: Client, reference: string): Promise<StepReceiptView> {
  const { receipts } = await view(client, reference);
  const path = `/v1/applications/${reference}/step-receipts/${receipts.at(-1)?.number ?? 0}`;
  return (await client.get(path)).as(StepReceiptView);
}

async function messageOf(reference: string) {
  const { items } = (await fatima.get('/v1/messages')).as(MessageList);
  return items.find(({ page }) => page?.startsWith(`/aanvragen/${reference}/ontvangen/stap/`));
}

describe('views of a receiver (Awb 4:8)', () => {
  it('are asked with what is intended and why, on the page and in the message', async () => {
    const reference = await announced();
    await renderLetters(portal, reference);
    const { intended, letters } = await view(fatima, reference);
    const letter = letters.at(-1)?.id;
    expect(intended).toMatchObject([
      { procedure: null, letterId: letter, amountCents: 90_000_000, words: [LOWER.motivation] },
    ]);
    const [first] = intended[0]?.said ?? [];
    expect(first?.nl).toMatch(/van plan de subsidie vast te stellen op €\s900\.000/);
    expect(first?.en).toMatch(/intend to determine the subsidy at €\s?900,000/);
    // Partners and the office read it in the history; what is asked is asked of who applies.
    expect((await view(lotte, reference)).intended).toEqual([]);
    const { items } = (await fatima.get('/v1/messages')).as(MessageList);
    const message = items.find(({ letterId }) => letterId === letter);
    expect(message?.subject.en).toContain('We ask for your views');
    expect(message?.body.en).toMatch(/intend to determine the subsidy at €\s?900,000/);
    expect(message?.body.en).toContain(`as they were written:\n“${LOWER.motivation}”`);
    // Still there while the decision is awaited, and gone with it.
    await act(fatima, reference, 'give-determination-views', { input: { views: VIEWS } });
    expect((await view(fatima, reference)).intended).toEqual(intended);
    await act(ruben, reference, 'determine-after-views', WHY);
    expect((await view(fatima, reference)).intended).toEqual([]);
  });

  it('are shown before they are sent, and leave nothing behind until then', async () => {
    const reference = await announced();
    const { transitions, eventNumber } = await view(fatima, reference);
    expect(transitions.find(({ asks }) => asks.length > 0)?.binds).toBe(true);
    const input = { input: { views: VIEWS } };
    const preview = await previewed(fatima, reference, 'give-determination-views', input);
    expect(preview.recorded.map(({ text }) => text.nl)).toEqual([VIEWS]);
    expect((await view(fatima, reference)).eventNumber).toBe(eventNumber);
    expect(await messageOf(reference)).toBeUndefined();
  });

  it('are confirmed with their moment and words, in a receipt and a message', async () => {
    const reference = await announced();
    await act(fatima, reference, 'give-determination-views', { input: { views: VIEWS } });
    const proof = await proofOf(fatima, reference);
    expect(proof).toMatchObject({
      reference,
      step: { nl: 'Zienswijze ontvangen', en: 'Views received' },
      receivedAt: portal.clock.now().toString({ fractionalSecondDigits: 3 }),
      said: [{ label: { nl: 'Zienswijze' }, text: { nl: VIEWS } }],
      receivedBy: 'Fatima Haddou',
    });
    expect(await messageOf(reference)).toMatchObject({
      subject: { nl: `Wij hebben uw zienswijze ontvangen (${reference})` },
      page: `/aanvragen/${reference}/ontvangen/stap/${proof.number}`,
    });
    const { timeline } = await view(fatima, reference);
    expect(timeline.at(-1)).toMatchObject({
      label: { nl: 'Zienswijze ontvangen' },
      said: [{ text: { nl: VIEWS } }],
    });
    // The office sees the same proof; somebody with no part in it sees none.
    expect((await proofOf(lotte, reference)).sha256).toBe(proof.sha256);
    const path = `/v1/applications/${reference}/step-receipts/${proof.number}`;
    expect((await (await portal.as('noor')).get(path)).status).toBe(404);
  });
});

describe('a withdrawal', () => {
  it('is confirmed with its moment, beside the receipt of the application', async () => {
    const tranche = await openTranche(portal, { code: 'taken-back' });
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    await act(fatima, reference, 'withdraw');
    const proof = await proofOf(fatima, reference);
    expect(proof).toMatchObject({ step: { nl: 'Aanvraag ingetrokken' }, said: [] });
    expect(proof.receipts.map(({ step }) => step?.nl)).toEqual([undefined, 'Aanvraag ingetrokken']);
    const message = await messageOf(reference);
    expect(message?.subject).toEqual({
      nl: `Wij hebben uw intrekking van ${reference} ontvangen`,
      en: `We have received your withdrawal of ${reference}`,
    });
    // Each proof has its own address: the one of the form is not the one of the withdrawal.
    const { number } = proof;
    const base = `/v1/applications/${reference}`;
    expect((await fatima.get(`${base}/receipts/${number}`)).status).toBe(404);
    expect((await fatima.get(`${base}/receipt`)).status).toBe(200);
    expect((await fatima.get(`${base}/step-receipts/1`)).status).toBe(404);
  });

  it('of a draft, which nobody received, has nothing to confirm', async () => {
    const tranche = await openTranche(portal, { code: 'never-sent' });
    const { reference } = await bringTo(portal, 'draft', { tranche });
    await act(fatima, reference, 'withdraw');
    expect((await view(fatima, reference)).receipts).toEqual([]);
    expect(await messageOf(reference)).toBeUndefined();
  });
});
