import { Injectable } from '@nestjs/common';
import type { ApplicationList } from '@tranche/contracts';
import { Interests } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  SUMMARY_COLUMNS,
  SUMMARY_TABLES,
  toSummary,
  type SummaryRow,
} from './application-summaries.js';

/** One's own applications, and those of the organisations one represents or asks something of. */
@Injectable()
export class ListMine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interests: Interests,
    private readonly clock: Clock,
  ) {}

  async list(user: SignedIn): Promise<ApplicationList> {
    const organisations = user.represents.map((each) => each.organisationId);
    const rows: SummaryRow[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT ${SUMMARY_COLUMNS}, ${this.interests.ownIn('$2', '$1::uuid[]')} AS own_organisations
         FROM ${SUMMARY_TABLES}
         WHERE ${this.interests.isIn('$2', '$1::uuid[]')}
            OR (a.submitted_at IS NOT NULL AND EXISTS (
                 SELECT 1 FROM application offer WHERE offer.id = a.counterpart_id
                   AND (offer.applicant_person_id = $2
                     OR offer.lead_organisation_id = ANY($1::uuid[]))))
         ORDER BY a.updated_at DESC LIMIT 500`,
        [organisations, user.personId],
      ),
    );
    const today = this.clock.today().toString();
    const items = rows.map((row) => toSummary(row, 'applicant', today));
    return { items, total: items.length };
  }
}
