import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, startPortal, view, type Client, type Portal } from '../../portal/index.js';
import { awardedRif, previewed, received, RIF_2024, WHY } from './rif-awarded.js';
import { waivedNow } from '../office.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;

beforeAll(async () => {
  portal = await startPortal();
  [lotte, ruben] = await Promise.all([portal.as('lotte'), portal.as('ruben')]);
}, 120_000);
afterAll(() => portal.stop());

/** Awarded so long ago that the day of the first payments of its sixteen is over. */
async function longAgo(over: number): Promise<string> {
  const reference = await awardedRif(portal, RIF_2024);
  await portal.dataSource.query(
    `UPDATE payment p SET due_on = p.due_on - CASE WHEN p.number <= $2 THEN 3650 ELSE 0 END
     FROM application a WHERE a.id = p.application_id AND a.reference = $1`,
    [reference, over],
  );
  return reference;
}

const plan = async (reference: string) =>
  (await view(lotte, reference)).payments.map(({ amountCents, dueOn, status }) => [
    amountCents,
    dueOn,
    status,
  ]);

describe('a payment whose day is over by the plan', () => {
  it('stays as the award said when less is determined, and nothing is planned', async () => {
    const reference = await longAgo(16);
    const asAwarded = await plan(reference);
    expect((await view(lotte, reference)).payments[0]?.dayIs).toBe('from');
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    const preview = await previewed(ruben, reference, 'determine');
    const planExcess = {
      after: 'determination',
      dueCents: 100_000_000,
      standsCents: 90_000_000,
      excessCents: 10_000_000,
      article: 'Awb 4:57',
    };
    expect([preview.payments, preview.planExcess]).toEqual([[], planExcess]);
    await act(ruben, reference, 'determine');
    expect(await plan(reference)).toEqual(asAwarded);
    expect((await view(lotte, reference)).planExcess).toEqual(planExcess);
  });

  it('counts when more is determined: what is to come drops, the rest has its own term', async () => {
    const reference = await longAgo(12);
    const asAwarded = await plan(reference);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    await act(ruben, reference, 'determine');
    const { payments, planExcess } = await view(lotte, reference);
    const after = await plan(reference);
    expect(after.slice(0, 12)).toEqual(asAwarded.slice(0, 12));
    expect(after.slice(12, 16).map(([, , status]) => status)).toEqual(Array(4).fill('dropped'));
    expect(payments[16]).toMatchObject({
      amountCents: 10_000_000,
      article: 'Awb 4:87',
      dayIs: 'by',
    });
    expect(planExcess).toBeNull();
  });

  it('stays so when the award is lowered below it', async () => {
    const reference = await longAgo(12);
    const asAwarded = await plan(reference);
    const { deadlines } = await view(lotte, reference);
    const duty = deadlines.find(({ kind }) => kind === 'duty:midterm-report:1');
    const path = `/v1/applications/${reference}/duties/${duty?.id}/receipt`;
    await lotte.put(path, { metOn: portal.clock.today().toString() });
    await act(lotte, reference, 'announce-lowering', {
      ...WHY,
      input: { loweredAmount: 70_000_000 },
    });
    await act(lotte, reference, 'record-lowering-views', { input: waivedNow(portal) });
    const preview = await previewed(ruben, reference, 'lower-award', WHY);
    expect(preview.planExcess).toMatchObject({ after: 'lowering', excessCents: 10_000_000 });
    await act(ruben, reference, 'lower-award', WHY);
    const after = await plan(reference);
    expect(after.slice(0, 12)).toEqual(asAwarded.slice(0, 12));
    expect(after.slice(12).every(([, , status]) => status === 'dropped')).toBe(true);
  });
});
