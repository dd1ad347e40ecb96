import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPortal, view, type Client, type Portal } from '../portal/index.js';
import { apply, openFor } from '../schemes/apply.js';
import { divideNow } from '../schemes/office.js';
import { courseOver, trainingVoucher } from '../schemes/plans/training-voucher.js';

let portal: Portal;
let lotte: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  const tranche = await openFor(portal, trainingVoucher);
  ({ reference } = await apply(portal, trainingVoucher, tranche, {
    answers: courseOver(portal),
  }));
  await divideNow(portal, tranche);
  lotte = await portal.as('lotte');
});
afterAll(() => portal.stop());

async function prepare(input: unknown) {
  const { eventNumber } = await view(lotte, reference);
  return lotte.post(`/v1/applications/${reference}/transitions`, {
    transition: 'prepare-determination',
    seen: eventNumber,
    ...(input !== undefined && { input }),
  });
}

const WHOLE = { isDone: true, realisedCost: 190_000, costIsAccounted: true };

describe('what a transition asks of an officer', () => {
  it.each<[string, unknown, number]>([
    ['is not there', undefined, 409],
    ['is empty', {}, 409],
    ['lacks the cost', { isDone: true }, 409],
    ['is null', { isDone: null, realisedCost: null }, 409],
    ['has the cost in words', { ...WHOLE, realisedCost: 'veel' }, 409],
    ['has a negative cost', { ...WHOLE, realisedCost: -1 }, 409],
    ['has half a cent', { ...WHOLE, realisedCost: 0.5 }, 409],
    ['has words for a yes or no', { ...WHOLE, isDone: 'ja' }, 409],
    ['is a list', [], 400],
    ['is text', 'ja', 400],
    ['has something within something', { ...WHOLE, realisedCost: { cents: 1 } }, 400],
  ])('%s: refused with reasons', async (_case, input, status) => {
    const answer = await prepare(input);
    expect(answer.status).toBe(status);
    expect(answer.problem.errors?.length).toBeGreaterThan(0);
    expect((await view(lotte, reference)).state.state).toBe('awarded');
  });

  it('keeps what it asks, and nothing else that came along', async () => {
    expect((await prepare({ ...WHOLE, surprise: 'niets' })).status).toBe(201);
    const notes: unknown = await portal.dataSource.query(
      `SELECT input FROM application_event_note n JOIN application a ON a.id = n.application_id
       WHERE a.reference = $1 AND input IS NOT NULL`,
      [reference],
    );
    expect(notes).toEqual([{ input: WHOLE }]);
  });
});
