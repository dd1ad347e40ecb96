import { Injectable } from '@nestjs/common';
import { Config } from '@tranche/backend/platform/config';
import { UnitOfWork } from '@tranche/backend/platform/database';
import pg from 'pg';

/**
 * Remembers in the database which sets have been loaded to the end, in a table that only a demonstration
 * has: no migration makes it, so production has none.
 */
@Injectable()
export class DemoLoads {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Makes the table where there is none yet. The role that the portal works as may not. */
  async prepare(): Promise<void> {
    const owner = new pg.Client({ connectionString: this.config.databaseOwnerUrl });
    await owner.connect();
    try {
      const role = owner.escapeIdentifier(
        decodeURIComponent(new URL(this.config.databaseUrl).username),
      );
      await owner.query(`
        CREATE TABLE IF NOT EXISTS demo_load (
          name text NOT NULL,
          at timestamptz(3) NOT NULL,
          CONSTRAINT demo_load_pkey PRIMARY KEY (name)
        );
        GRANT SELECT, INSERT, DELETE ON demo_load TO ${role}`);
    } finally {
      await owner.end();
    }
  }

  async has(name: string): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.read((tx) =>
      tx.query(`SELECT 1 FROM demo_load WHERE name = $1`, [name]),
    );
    return rows.length > 0;
  }

  async add(name: string, at: Temporal.Instant): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query(`INSERT INTO demo_load (name, at) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`, [
        name,
        at.toString(),
      ]),
    );
  }
}
