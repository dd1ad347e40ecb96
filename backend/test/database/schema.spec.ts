import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringTo, openTranche, startPortal, type Portal } from '../portal/index.js';
import { GUARANTEES } from './guarantees.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Dropping what the entities do not repeat, because only the database knows it. */
const DATABASE_ONLY = /^(ALTER TABLE "\w+" DROP CONSTRAINT "\w+_(fkey|check|key)"|DROP INDEX )/;

async function drift(): Promise<readonly string[]> {
  const { upQueries } = await portal.dataSource.driver.createSchemaBuilder().log();
  return upQueries.map((each) => each.query).filter((query) => !DATABASE_ONLY.test(query));
}

describe('the migrations and the entities', () => {
  it('describe the same tables and columns', async () => {
    expect(await drift()).toEqual([]);
  });

  it('would be found out when they drifted apart', async () => {
    await portal.asOwner(`ALTER TABLE partner ADD COLUMN surplus text`);
    expect(await drift()).toEqual([expect.stringContaining('DROP COLUMN "surplus"')]);
    await portal.asOwner(`ALTER TABLE partner DROP COLUMN surplus`);
  });
});

/* What the comparison cannot see. */
describe('the database itself', () => {
  it('has every guarantee that is written down, and no other', async () => {
    const rows: { name: string }[] = await portal.dataSource.query(`
      SELECT conname AS name FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'u')
      UNION SELECT indexname FROM pg_indexes
        WHERE schemaname = 'public' AND indexname !~ '_pkey$|^PK_'
      UNION SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
        WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace`);
    expect(rows.map((row) => row.name).toSorted()).toEqual(GUARANTEES.toSorted());
  });

  it.each([
    ['one lead applicant per application', 'partner_lead_key', 'WHERE is_lead'],
    ['one running term of a kind per application', 'deadline_open_key', 'WHERE (ended_at IS NULL)'],
    ['one proposed ranking per tranche', 'allocation_run_proposed_key', "'proposed'"],
  ])('knows %s', async (_case, index, condition) => {
    const [row]: { indexdef: string }[] = await portal.dataSource.query(
      `SELECT indexdef FROM pg_indexes WHERE indexname = $1`,
      [index],
    );
    expect(row?.indexdef).toContain('UNIQUE INDEX');
    expect(row?.indexdef).toContain(condition);
  });

  it('refuses to commit more than a ceiling', async () => {
    const tranche = await openTranche(portal, { code: 'ceiling', ceilingCents: 1_000 });
    const commit = (cents: number) =>
      portal.dataSource.query(
        `UPDATE budget_line SET committed_cents = committed_cents + $1 WHERE tranche = $2`,
        [cents, tranche],
      );
    await commit(1_000);
    await expect(commit(1)).rejects.toThrow('budget_line_ceiling_check');
  });

  it.each([
    ['UPDATE', `UPDATE application_event SET type = 'awarded'`],
    ['DELETE', `DELETE FROM application_event`],
  ])('refuses to %s an event', async (_verb, sql) => {
    const tranche = await openTranche(portal, { code: `events-${_verb.toLowerCase()}` });
    await bringTo(portal, 'submitted', { tranche });
    await expect(portal.dataSource.query(sql)).rejects.toThrow('permission denied');
    await expect(portal.asOwner(sql)).rejects.toThrow('append-only');
  });

  it.each([
    ['UPDATE', `UPDATE tranche_seed SET seed = '00'`],
    ['DELETE', `DELETE FROM tranche_seed`],
    ['TRUNCATE', `TRUNCATE tranche_seed CASCADE`],
    ['UPDATE', `UPDATE public_draw SET draws = '[]'`],
    ['DELETE', `DELETE FROM public_draw`],
    ['TRUNCATE', `TRUNCATE public_draw`],
    ['UPDATE', `UPDATE evidence SET kind = 'note'`],
    ['DELETE', `DELETE FROM evidence`],
    ['TRUNCATE', `TRUNCATE evidence`],
    ['TRUNCATE', `TRUNCATE application_event CASCADE`],
  ])('refuses to %s a promise, a draw, an event or evidence: %s', async (_verb, sql) => {
    await expect(portal.dataSource.query(sql)).rejects.toThrow('permission denied');
    await expect(portal.asOwner(sql)).rejects.toThrow('append-only');
  });

  it.each([
    `ALTER TABLE evidence DISABLE TRIGGER ALL`,
    `ALTER TABLE application_event DISABLE TRIGGER application_event_append_only`,
    `DROP TRIGGER evidence_append_only ON evidence`,
    `SET session_replication_role = replica`,
    `TRUNCATE message`,
    `DROP TABLE decision`,
    `CREATE TABLE surplus (id int)`,
  ])('keeps from the role of the portal: %s', async (sql) => {
    await expect(portal.dataSource.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each([
    ['a negative contribution', `UPDATE partner SET cash_cents = -1`, 'partner_amounts_check'],
    ['a window that ends before it starts', `UPDATE tranche SET closes_at = opens_at`, 'window'],
  ])('refuses %s', async (_case, sql, constraint) => {
    await expect(portal.dataSource.query(sql)).rejects.toThrow(constraint);
  });
});
