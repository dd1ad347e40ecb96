import { UnitOfWork } from '../../platform/database/index.js';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from '../../verify/index.js';

interface SentDocument {
  readonly reference: string;
  readonly number: number;
  readonly fileName: string;
  readonly isKept: boolean;
}

/**
 * Every document that went with what was sent is still one of its application, with the hash that is
 * sealed in the copy: a file and its row that were changed together agree with each other, not with it.
 */
@IntegrityCheck('documents that were sent')
export class SentDocumentsCheck implements ChecksIntegrity {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async check(report: CheckReport): Promise<void> {
    const sent: SentDocument[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT a.reference, c.number, d->>'fileName' AS "fileName", EXISTS (
           SELECT FROM application_document kept
           WHERE kept.application_id = c.application_id AND kept.sha256 = d->>'sha256'
         ) AS "isKept"
         FROM submission_copy c
         JOIN application a ON a.id = c.application_id
         CROSS JOIN jsonb_array_elements(c.copy->'documents') AS d
         ORDER BY a.reference, c.number`,
      ),
    );
    for (const { reference, number, fileName, isKept } of sent) {
      report.looked();
      if (isKept) continue;
      report.wrong(
        `Document “${fileName}” of what was sent ${number} of application ${reference} is no longer kept as it was sent.`,
      );
    }
  }
}
