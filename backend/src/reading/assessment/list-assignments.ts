import { Injectable } from '@nestjs/common';
import type { AssignmentList } from '@tranche/contracts';
import { toAssignmentSummary, type AssignmentToShow } from '../../assessment/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { asPeopleCount } from '../applications/as-people-count.js';
import { ASSIGNMENT_COLUMNS, ASSIGNMENT_TABLES } from './assignment-rows.js';

/** The worklist of an assessor: what is awaited first, nearest deadline first. */
@Injectable()
export class ListAssignments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(user: SignedIn): Promise<AssignmentList> {
    const today = this.clock.today().toString();
    const rows: AssignmentToShow[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT ${ASSIGNMENT_COLUMNS} FROM ${ASSIGNMENT_TABLES} WHERE s.person_id = $1
         ORDER BY s.status NOT IN ('invited', 'declared'), due.due_on NULLS LAST, ${asPeopleCount('a.reference')}, s.round
         LIMIT 2000`,
        [user.personId],
      ),
    );
    return { items: rows.map((row) => toAssignmentSummary(row, today)), total: rows.length };
  }
}
