import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReceiptView, TrancheList } from '@tranche/contracts';
import { eventually } from '../eventually.js';
import { bringTo, openTranche, startPortal, type Portal } from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

let round = 0;

/** A filled draft in a tranche of its own, with the clock put beside the moment of closing. */
async function filledAt(secondsFromClosing: number) {
  round += 1;
  const tranche = await openTranche(portal, { code: `late-${round}` });
  const { reference } = await bringTo(portal, 'filled', { tranche });
  const lotte = await portal.as('lotte');
  const { items } = (await lotte.get('/v1/tranches')).as(TrancheList);
  const closesAt = items.find((each) => each.code === tranche)?.closesAt ?? '';
  const closing = Temporal.Instant.from(closesAt);
  portal.clock.set(closing.add({ seconds: secondsFromClosing }));
  const fatima = await portal.as('fatima');
  const submit = () =>
    fatima.post(`/v1/applications/${reference}/transitions`, { transition: 'submit', seen: 0 });
  return { fatima, reference, tranche, submit, closing };
}

describe('submitting near the moment of closing', () => {
  it('goes well one second before', async () => {
    const { submit } = await filledAt(-1);
    expect((await submit()).status).toBe(201);
  });

  it('goes well when it arrived in time and had to wait for its turn', async () => {
    const { fatima, reference, submit, closing } = await filledAt(-1);
    const holder = portal.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SELECT 1 FROM application WHERE reference = $1 FOR UPDATE`, [reference]);
    const sending = submit();
    await eventually(async () => {
      const waiting: unknown[] = await portal.dataSource.query(
        `SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
    portal.clock.set(closing.add({ seconds: 5 }));
    await holder.commitTransaction();
    await holder.release();

    expect((await sending).status).toBe(201);
    const receipt = (await fatima.get(`/v1/applications/${reference}/receipt`)).as(ReceiptView);
    const receivedAt = Temporal.Instant.from(receipt.receivedAt);
    expect(receivedAt.until(closing).total('seconds')).toBe(1);
  });

  it.each([
    ['at the very moment: the window is half-open', 0],
    ['late by one second', 1],
  ])('is refused %s', async (_case, seconds) => {
    const { submit, fatima, reference } = await filledAt(seconds);
    const answer = await submit();
    expect(answer.status).toBe(409);
    expect(answer.problem.errors?.[0]).toMatchObject({
      code: 'window-closed',
      detail: expect.stringContaining('aanvraagtijdvak'),
    });
    const view = await fatima.get(`/v1/applications/${reference}`);
    expect(view.body).toMatchObject({ state: { state: 'draft' }, submittedAt: null });
  });

  it('is refused in English to whoever reads English', async () => {
    const { fatima, reference } = await filledAt(1);
    const answer = await fatima.post(
      `/v1/applications/${reference}/transitions`,
      { transition: 'submit', seen: 0 },
      { 'accept-language': 'en-GB' },
    );
    expect(answer.problem.detail).toContain('window');
  });

  it('no draft can be started any more', async () => {
    const { fatima, tranche } = await filledAt(1);
    const session = await fatima.get('/v1/session');
    const [organisation] = Object(session.body).represents;
    const answer = await fatima.post('/v1/applications', {
      tranche,
      variant: 'starter',
      title: 'Te laat',
      organisationId: organisation.id,
    });
    expect(answer.status).toBe(409);
    expect(answer.problem.errors?.[0]?.code).toBe('window-closed');
  });
});
