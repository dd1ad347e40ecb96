import { DataSource } from 'typeorm';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from '../../verify/index.js';

/** Every application, and each procedure beside its main one, stands where its last event brought it. */
@IntegrityCheck('states of applications')
export class StandingCheck implements ChecksIntegrity {
  constructor(private readonly dataSource: DataSource) {}

  async check(report: CheckReport): Promise<void> {
    const rows: { reference: string; isRight: boolean }[] = await this.dataSource.query(`
      SELECT a.reference,
        a.event_number = coalesce(last.number, 0)
          AND (main.to_state IS NULL OR a.state = main.to_state) AS "isRight"
      FROM application a LEFT JOIN LATERAL (
        SELECT number FROM application_event e
          WHERE e.application_id = a.id ORDER BY number DESC LIMIT 1
      ) AS last ON true LEFT JOIN LATERAL (
        SELECT to_state FROM application_event e
          WHERE e.application_id = a.id AND e.procedure IS NULL ORDER BY number DESC LIMIT 1
      ) AS main ON true
      WHERE a.event_number > 0 OR last.number IS NOT NULL ORDER BY a.reference`);
    for (const { reference, isRight } of rows) {
      report.looked();
      if (!isRight) {
        report.wrong(`Application ${reference} does not stand where its last event brought it.`);
      }
    }
    await this.checkProcedures(report);
  }

  private async checkProcedures(report: CheckReport): Promise<void> {
    const rows: { reference: string; name: string; isRight: boolean }[] = await this.dataSource
      .query(`
      SELECT a.reference, coalesce(p.name, last.procedure) AS name,
        p.state IS NOT DISTINCT FROM last.to_state AS "isRight"
      FROM procedure p FULL JOIN (
        SELECT DISTINCT ON (application_id, procedure, round)
          application_id, procedure, round, to_state
        FROM application_event WHERE procedure IS NOT NULL
        ORDER BY application_id, procedure, round, number DESC
      ) AS last ON last.application_id = p.application_id
        AND last.procedure = p.name AND last.round = p.round
      JOIN application a ON a.id = coalesce(p.application_id, last.application_id)
      ORDER BY a.reference, name`);
    for (const { reference, name, isRight } of rows) {
      report.looked();
      if (!isRight) {
        report.wrong(
          `Procedure ${name} of application ${reference} does not stand where its last event brought it.`,
        );
      }
    }
  }
}
