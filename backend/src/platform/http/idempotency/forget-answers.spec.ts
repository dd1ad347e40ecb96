import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startPortal, type Portal } from '../../../../test/portal/index.js';
import { ForgetAnswersJob } from './forget-answers.job.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

it('forgets the answer of a call after a day, and not before', async () => {
  await portal.dataSource.query(
    `INSERT INTO idempotency_key (scope, request_hash, outcome, at)
     VALUES ('old', '', '', now() - interval '25 hours'),
            ('new', '', '', now() - interval '23 hours')`,
  );
  await portal.app.get(ForgetAnswersJob).handle();
  const rows: { scope: string }[] = await portal.dataSource.query(
    `SELECT scope FROM idempotency_key`,
  );
  expect(rows.map((row) => row.scope)).toEqual(['new']);
});
