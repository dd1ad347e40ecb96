import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@tranche/backend/platform/database';

/** Remembers in the database which sets have been loaded to the end. */
@Injectable()
export class DemoLoads {
  constructor(private readonly unitOfWork: UnitOfWork) {}

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
