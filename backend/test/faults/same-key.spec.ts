import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Session, TransitionReceipt } from '@tranche/contracts';
import pg from 'pg';
import { RequestTransition } from '../../src/applications/command/request-transition.js';
import { ShowApplication } from '../../src/applications/view/show-application.js';
import {
  bringTo,
  openTranche,
  startPortal,
  transition,
  type Client,
  type Portal,
} from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let tranche: string;
let outside: pg.Client;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  tranche = await openTranche(portal);
  outside = new pg.Client({ connectionString: portal.config.databaseUrl });
  await outside.connect();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  await outside.end();
  await portal.stop();
});

let keys = 0;
const freshKey = () => ({ 'idempotency-key': `fault-${10_000 + (keys += 1)}` });

async function draftRequest() {
  const { represents } = (await fatima.get('/v1/session')).as(Session);
  const organisationId = represents[0]?.id;
  return { tranche, variant: 'starter', title: 'Techniekcampus', organisationId };
}

const drafts = async () => {
  const { rows } = await outside.query<{ n: number }>(`SELECT count(*)::int AS n FROM application`);
  return rows[0]?.n ?? 0;
};

/** The process goes down after the commit, before anybody got an answer. */
const cutAfterCommit = () =>
  jest.spyOn(portal.app.get(ShowApplication), 'show').mockRejectedValueOnce(new Error('killed'));

/** As {@link cutAfterCommit}, of a step: its answer is a receipt. */
function cutAfterStep() {
  const steps = portal.app.get(RequestTransition);
  const request = steps.request.bind(steps);
  jest.spyOn(steps, 'request').mockImplementationOnce(async (...asked) => {
    await request(...asked);
    throw new Error('killed');
  });
}

const twenty = Array.from({ length: 20 }, (_, index) => index);

describe('a call that was cut off after its commit, and is made again with the same key', () => {
  it('starts one draft, twenty times over', async () => {
    const request = await draftRequest();
    for (const _ of twenty) {
      const before = await drafts();
      const key = freshKey();
      cutAfterCommit();
      expect((await fatima.post('/v1/applications', request, key)).status).toBe(500);
      const again = await fatima.post('/v1/applications', request, key);
      expect([again.status, again.headers['idempotent-replay']]).toEqual([201, 'true']);
      expect(await drafts()).toBe(before + 1);
    }
  });

  it('submits once and shows the receipt, never that it was too late', async () => {
    for (const _ of twenty.slice(0, 5)) {
      const { reference } = await bringTo(portal, 'filled', { tranche });
      const path = `/v1/applications/${reference}/transitions`;
      const key = freshKey();
      cutAfterStep();
      const cut = await fatima.post(path, { transition: 'submit', seen: 0 }, key);
      const again = await fatima.post(path, { transition: 'submit', seen: 0 }, key);
      expect([cut.status, again.status]).toEqual([500, 201]);
      expect(again.headers['idempotent-replay']).toBe('true');
      expect(again.as(TransitionReceipt)).toEqual({
        reference,
        eventNumber: 1,
        state: 'submitted',
      });
    }
  }, 180_000);

  it('tells of the step it took, whatever happened since', async () => {
    const { reference } = await bringTo(portal, 'filled', { tranche });
    const path = `/v1/applications/${reference}/transitions`;
    const key = freshKey();
    const first = await fatima.post(path, { transition: 'submit', seen: 0 }, key);
    await transition(portal, 'lotte', reference, 'declare-complete');
    const again = await fatima.post(path, { transition: 'submit', seen: 0 }, key);
    expect(again.as(TransitionReceipt)).toEqual(first.as(TransitionReceipt));
  });

  it('did nothing when it was cut off before its commit, and is done the second time', async () => {
    const request = await draftRequest();
    for (const _ of twenty) {
      const before = await drafts();
      const key = freshKey();
      // The draft is written when the last statement of its transaction breaks.
      await portal.asOwner(
        `ALTER TABLE idempotency_key ADD CONSTRAINT cut CHECK (outcome = '') NOT VALID`,
      );
      expect((await fatima.post('/v1/applications', request, key)).status).toBe(500);
      await portal.asOwner(`ALTER TABLE idempotency_key DROP CONSTRAINT cut`);
      expect(await drafts()).toBe(before);
      const again = await fatima.post('/v1/applications', request, key);
      expect([again.status, again.headers['idempotent-replay']]).toEqual([201, undefined]);
      expect(await drafts()).toBe(before + 1);
    }
  });
});

describe('a repeat of a call', () => {
  it('shows nothing to whom the application is no longer of', async () => {
    const request = await draftRequest();
    const key = freshKey();
    expect((await fatima.post('/v1/applications', request, key)).status).toBe(201);
    const { reference } = await bringTo(portal, 'filled', { tranche });
    const path = `/v1/applications/${reference}/transitions`;
    const step = freshKey();
    const submit = () => fatima.post(path, { transition: 'submit', seen: 0 }, step);
    expect((await submit()).status).toBe(201);
    const [mandate] = (
      await outside.query<{ organisation_id: string }>(
        `DELETE FROM representation WHERE person_id = $1 RETURNING organisation_id`,
        [fatima.personId],
      )
    ).rows;
    const again = await fatima.post('/v1/applications', request, key);
    expect([again.status, (await submit()).status]).toEqual([404, 404]);
    await outside.query(`INSERT INTO representation (person_id, organisation_id) VALUES ($1, $2)`, [
      fatima.personId,
      mandate?.organisation_id,
    ]);
  });

  it('keeps no answer, only what the work returned', async () => {
    const key = freshKey();
    await fatima.post('/v1/applications', await draftRequest(), key);
    const { rows } = await outside.query<{ outcome: string }>(
      `SELECT outcome FROM idempotency_key WHERE scope = $1`,
      [`${fatima.personId}:${key['idempotency-key']}`],
    );
    expect(rows[0]?.outcome).toMatch(/^RIF\d\d-\d{4}$/);
  });

  it('is told to wait while the first is worked on, and keeps no connection for long', async () => {
    const key = freshKey();
    await outside.query('BEGIN');
    await outside.query(
      `INSERT INTO idempotency_key (scope, request_hash, outcome, at) VALUES ($1, 'x', '', now())`,
      [`${fatima.personId}:${key['idempotency-key']}`],
    );
    const answer = await fatima.post('/v1/applications', await draftRequest(), key);
    await outside.query('ROLLBACK');
    expect(answer.status).toBe(409);
    expect(answer.problem.errors?.[0]?.code).toBe('idempotency-key-in-use');
  });

  it.each(['short', 'a key with spaces', 'x'.repeat(101), 'sleutel-één'])(
    'is refused with the malformed key %j, and nothing is done',
    async (key) => {
      const before = await drafts();
      const request = await draftRequest();
      const answer = await fatima.post('/v1/applications', request, { 'idempotency-key': key });
      expect(answer.status).toBe(400);
      expect(answer.problem.errors).toEqual([
        expect.objectContaining({ in: 'header', pointer: '#/Idempotency-Key' }),
      ]);
      expect(await drafts()).toBe(before);
    },
  );
});
