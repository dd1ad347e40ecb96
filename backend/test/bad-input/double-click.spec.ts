import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  tranche = await openTranche(portal);
});
afterAll(() => portal.stop());

const SUBMIT = { transition: 'submit', seen: 0 };

async function filled() {
  const { reference } = await bringTo(portal, 'filled', { tranche });
  const path = `/v1/applications/${reference}/transitions`;
  const submit = (key?: string) => fatima.post(path, SUBMIT, key ? { 'idempotency-key': key } : {});
  const submissions = async () => {
    const rows: unknown[] = await portal.dataSource.query(
      `SELECT 1 FROM submission_copy JOIN application ON application.id = application_id
       WHERE reference = $1`,
      [reference],
    );
    return rows.length;
  };
  return { reference, path, submit, submissions };
}

describe('a double click on submit', () => {
  it('submits once, and both clicks get the same answer', async () => {
    const { submit, submissions } = await filled();
    const [one, other] = await Promise.all([submit('click-00000001'), submit('click-00000001')]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(one.body).toEqual(other.body);
    expect(
      [one, other].filter((each) => each.headers['idempotent-replay'] === 'true'),
    ).toHaveLength(1);
    expect(await submissions()).toBe(1);
  });

  it('submits once without a key as well: the second click saw an older state', async () => {
    const { submit, submissions } = await filled();
    const answers = await Promise.all([submit(), submit()]);
    expect(answers.map((each) => each.status).toSorted()).toEqual([201, 409]);
    expect(await submissions()).toBe(1);
  });

  it('does not take a key for another request', async () => {
    const { submit, path } = await filled();
    expect((await submit('click-00000002')).status).toBe(201);
    const answer = await fatima.post(
      path,
      { transition: 'withdraw', seen: 1 },
      { 'idempotency-key': 'click-00000002' },
    );
    expect(answer.status).toBe(409);
    expect(answer.problem.errors?.[0]?.code).toBe('idempotency-key-reused');
  });

  it('keeps no refusal: what was refused may be tried again', async () => {
    const { reference } = await bringTo(portal, 'draft', { tranche });
    const path = `/v1/applications/${reference}/transitions`;
    const key = { 'idempotency-key': 'click-00000003' };
    expect((await fatima.post(path, SUBMIT, key)).status).toBe(409);
    expect((await fatima.post(path, SUBMIT, key)).headers['idempotent-replay']).toBeUndefined();
  });

  it('submits once when fifty click at once: one submission, one receipt, and nobody waits for ever', async () => {
    const { reference, path, submissions } = await filled();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        fatima.post(path, SUBMIT, { 'idempotency-key': `rush-${1000 + index}` }),
      ),
    );
    expect(answers.filter((each) => each.status === 201)).toHaveLength(1);
    expect(answers.filter((each) => each.status === 409)).toHaveLength(49);
    expect(await submissions()).toBe(1);
    const { body } = await fatima.get(`/v1/applications/${reference}/receipt`);
    expect(body).toMatchObject({ reference, receipts: [{ number: 1 }] });
  });
});

describe('a decision on a stale view', () => {
  it('is refused and says that something happened in the meantime', async () => {
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    const lotte = await portal.as('lotte');
    const decide = (transition: string) =>
      lotte.post(`/v1/applications/${reference}/transitions`, { transition, seen: 1 });
    expect((await decide('declare-complete')).status).toBe(201);
    const stale = await decide('declare-complete');
    expect(stale.status).toBe(409);
    expect(stale.problem.errors?.[0]?.code).toBe('stale');
  });
});
