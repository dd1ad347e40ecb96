import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the platform itself needs: outbox, kept answers, mail that stays on this machine. */
export class Platform1800000000000 implements MigrationInterface {
  readonly name = 'Platform1800000000000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY,
        key text NOT NULL,
        name text NOT NULL,
        data jsonb NOT NULL,
        sent_at timestamptz,
        done_at timestamptz,
        CONSTRAINT outbox_pkey PRIMARY KEY (id),
        CONSTRAINT outbox_key_key UNIQUE (key)
      )`);
    await queries.query(`CREATE INDEX outbox_ready_idx ON outbox (id) WHERE done_at IS NULL`);
    await queries.query(`
      CREATE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('outbox', '');
        RETURN NULL;
      END $$`);
    await queries.query(`
      CREATE TRIGGER outbox_notify AFTER INSERT ON outbox
        FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify()`);
    await queries.query(`
      CREATE TABLE idempotency_key (
        scope text NOT NULL,
        request_hash text NOT NULL,
        response jsonb,
        at timestamptz NOT NULL,
        CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope)
      )`);
    await queries.query(`
      CREATE TABLE local_mail (
        id bigint GENERATED ALWAYS AS IDENTITY,
        recipient text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        received_at timestamptz NOT NULL,
        CONSTRAINT local_mail_pkey PRIMARY KEY (id)
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE local_mail, idempotency_key, outbox`);
    await queries.query(`DROP FUNCTION outbox_notify`);
  }
}
