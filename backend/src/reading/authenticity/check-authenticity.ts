import { Injectable } from '@nestjs/common';
import type { AuthenticityView } from '@tranche/contracts';
import { UnitOfWork } from '../../platform/database/index.js';

interface Found {
  readonly kind: 'receipt' | 'letter';
  readonly at: Date;
}

/** Says of the code on a document whether it came from here, to whoever holds it in her hands. */
@Injectable()
export class CheckAuthenticity {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A code of a letter that has not left yet is no code. */
  async check(code: string): Promise<AuthenticityView> {
    return this.unitOfWork.read(async (tx) => {
      const [found]: Found[] = await tx.query(
        `SELECT 'receipt' AS kind, coalesce(copy.received_at, event.at) AS at
         FROM application_event_note note JOIN application_event event USING (application_id, number)
         LEFT JOIN submission_copy copy USING (application_id, number)
         WHERE note.document_code = $1 AND event.actor_role = 'applicant'
         UNION ALL
         SELECT 'letter', rendered_at FROM letter
         WHERE document_code = $1 AND rendered_at IS NOT NULL`,
        [code],
      );
      return { document: found ? { kind: found.kind, at: found.at.toISOString() } : null };
    });
  }
}
