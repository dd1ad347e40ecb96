import { DataSource } from 'typeorm';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from '../../verify/index.js';

/** Every application stands where its last event brought it. */
@IntegrityCheck('states of applications')
export class StandingCheck implements ChecksIntegrity {
  constructor(private readonly dataSource: DataSource) {}

  async check(report: CheckReport): Promise<void> {
    const rows: { reference: string; isRight: boolean }[] = await this.dataSource.query(`
      SELECT a.reference,
        a.event_number = coalesce(last.number, 0)
          AND (last.number IS NULL OR a.state = last.to_state) AS "isRight"
      FROM application a LEFT JOIN LATERAL (
        SELECT number, to_state FROM application_event e
          WHERE e.application_id = a.id ORDER BY number DESC LIMIT 1
      ) AS last ON true
      WHERE a.event_number > 0 OR last.number IS NOT NULL ORDER BY a.reference`);
    for (const { reference, isRight } of rows) {
      report.looked();
      if (!isRight) {
        report.wrong(`Application ${reference} does not stand where its last event brought it.`);
      }
    }
  }
}
