import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessageList, ReceiptView } from '@tranche/contracts';
import { act, view } from '../portal/index.js';
import { SIGNED, SupplementStage } from './supplement-stage.js';

let stage: SupplementStage;

beforeAll(async () => {
  stage = await SupplementStage.start();
}, 120_000);
afterAll(() => stage.portal.stop());
beforeEach(() => stage.sendOne());

async function proofs() {
  const { receipts } = await view(stage.fatima, stage.reference);
  return Promise.all(
    receipts.map(async ({ number }) =>
      (await stage.fatima.get(`${stage.path}/receipts/${number}`)).as(ReceiptView),
    ),
  );
}

async function messages() {
  const { items } = (await stage.fatima.get('/v1/messages')).as(MessageList);
  return items
    .filter(({ page }) => page?.startsWith(`/aanvragen/${stage.reference}/ontvangen`))
    .map(({ subject, page }) => [subject.nl, page])
    .toSorted();
}

describe('a proof of receipt', () => {
  it('stays what it was after a supplement, with its moment, check value and copy', async () => {
    const [before] = await proofs();
    await stage.replace(await stage.askToSign());
    await act(stage.fatima, stage.reference, 'supplement');
    const [first, second, ...more] = await proofs();
    expect(more).toEqual([]);
    expect(first).toEqual({ ...before, receipts: second?.receipts });
    expect(first).toMatchObject({ isSupplement: false, supplement: null });
    expect(second).toMatchObject({ isSupplement: true });
    expect(second?.sha256).not.toBe(first?.sha256);
    expect(second?.copy.documents).toContainEqual(
      expect.objectContaining({ fileName: SIGNED.name }),
    );
    expect(first?.copy.documents).not.toContainEqual(
      expect.objectContaining({ fileName: SIGNED.name }),
    );
    expect((await stage.fatima.get(`${stage.path}/receipt`)).as(ReceiptView)).toEqual(second);
  });

  it('has a message of its own, that leads to it', async () => {
    await stage.askToSign();
    await act(stage.fatima, stage.reference, 'supplement');
    const { receipts } = await view(stage.fatima, stage.reference);
    const [first, second] = receipts.map(
      ({ number }) => `/aanvragen/${stage.reference}/ontvangen/${number}`,
    );
    expect(await messages()).toEqual([
      [`Wij hebben uw aanvraag ${stage.reference} ontvangen`, first],
      [`Wij hebben uw aanvulling op ${stage.reference} ontvangen`, second],
    ]);
  });

  it('of a supplement says what was asked and changed, also once it was decided on', async () => {
    const asked = await stage.askToSign();
    await stage.replace(asked);
    await act(stage.fatima, stage.reference, 'supplement');
    const { supplement } = await view(stage.fatima, stage.reference);
    await act(stage.lotte, stage.reference, 'declare-complete');
    expect((await view(stage.fatima, stage.reference)).supplement).toBeNull();
    const [, second] = await proofs();
    expect(second?.supplement).toEqual(supplement);
    const named = { nl: expect.stringContaining(`(${asked.fileName})`) };
    expect(second?.supplement?.points).toMatchObject([{ named }]);
  });

  it.each([0, 99, 'eerste'])('with the number %s is not there', async (number) => {
    const answer = await stage.fatima.get(`${stage.path}/receipts/${number}`);
    expect(answer.status).toBe(number === 99 ? 404 : 400);
  });
});
