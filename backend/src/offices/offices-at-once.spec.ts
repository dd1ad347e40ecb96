import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startPortal, type Client, type Portal } from '../../test/portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const decider = (sub: string) =>
  portal.signIn({
    sub,
    name: sub,
    email: `${sub}@bureau.example`,
    represents: [],
    roles: [{ role: 'decision-maker', scheme: null, tranche: null }],
  });

async function officeOf(sub: string): Promise<string | undefined> {
  const [row]: { id: string }[] = await portal.dataSource.query(
    `SELECT g.id FROM role_grant g JOIN person p ON p.id = g.person_id WHERE p.subject = $1`,
    [sub],
  );
  return row?.id;
}

const ending = (by: Client, id?: string) =>
  by.post(`/v1/offices/${id}/endings`, { reason: 'Werkt hier niet meer.' });

async function untilWaiting(count: number): Promise<void> {
  const waiting: unknown[] = await portal.dataSource.query(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  if (waiting.length < count) await untilWaiting(count);
}

it('leaves one of two decision makers who end each other at once', async () => {
  const [one, other] = [await decider('de-een'), await decider('de-ander')];
  const offices = [await officeOf('de-een'), await officeOf('de-ander')];
  const { asked } = await portal.dataSource.transaction(async (tx) => {
    // Both have signed in, and ask before either is heard.
    await tx.query(`SELECT id FROM role_grant WHERE id = ANY($1) FOR UPDATE`, [offices]);
    const answers = Promise.all([ending(one, offices[1]), ending(other, offices[0])]);
    await untilWaiting(2);
    return { asked: answers };
  });
  expect((await asked).map(({ status }) => status).sort()).toEqual([201, 403]);
});
