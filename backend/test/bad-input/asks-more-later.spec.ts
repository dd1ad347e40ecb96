import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bringTo, openTranche, startPortal, transition, type Portal } from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

it('refuses a supplement that asks one cent more than the application did, and takes the same', async () => {
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'submitted', { tranche });
  const { eventNumber: seen } = await transition(
    portal,
    'lotte',
    reference,
    'ask-supplement',
    'De begroting telt niet op.',
  );
  const askMore = (cents: number) =>
    portal.dataSource.query(
      `UPDATE application SET requested_cents = requested_cents + $2 WHERE reference = $1`,
      [reference, cents],
    );
  const fatima = await portal.as('fatima');
  const send = () =>
    fatima.post(`/v1/applications/${reference}/transitions`, { transition: 'supplement', seen });

  await askMore(1);
  const answer = await send();
  expect(answer.status).toBe(409);
  expect(answer.problem.errors).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: 'asks-more-than-submitted' })]),
  );
  await askMore(-1);
  expect((await send()).status).toBe(201);
});
