import { Injectable } from '@nestjs/common';
import type { AssignmentList } from '@tranche/contracts';
import { asPeopleCount } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  SUMMARY_COLUMNS,
  SUMMARY_TABLES,
  toSummary,
  type SummaryRow,
} from './assignment-summaries.js';

/** The worklist of an assessor: what is awaited first, nearest deadline first. */
@Injectable()
export class ListAssignments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(user: SignedIn): Promise<AssignmentList> {
    const today = this.clock.today().toString();
    const rows: SummaryRow[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT ${SUMMARY_COLUMNS} FROM ${SUMMARY_TABLES} WHERE s.person_id = $1
         ORDER BY s.status NOT IN ('invited', 'declared'), due.due_on NULLS LAST, ${asPeopleCount('a.reference')}, s.round
         LIMIT 2000`,
        [user.personId],
      ),
    );
    return { items: rows.map((row) => toSummary(row, today)), total: rows.length };
  }
}
