import { Injectable } from '@nestjs/common';
import type { WorkItem } from '@tranche/contracts';
import { isUndecided, type Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { nameOf } from '../../applications/index.js';
import type { WorkRequest, WorkSource } from './work-source.js';
import type { AssignmentToShow } from '../../assessment/index.js';
import { ASSIGNMENT_COLUMNS, ASSIGNMENT_TABLES } from '../assessment/assignment-rows.js';

type Row = AssignmentToShow & { readonly state: string };

/** Interests to declare and sheets to fill in, as long as the application is not decided. */
@Injectable()
export class AssessorWork implements WorkSource {
  async workFor({ tx, user, today }: WorkRequest): Promise<readonly WorkItem[]> {
    if (!user.grants.some(({ role }) => role === 'assessor')) return [];
    const rows: Row[] = await tx.query(
      `SELECT ${ASSIGNMENT_COLUMNS}, a.state FROM ${ASSIGNMENT_TABLES}
       WHERE s.person_id = $1 AND s.status IN ('invited', 'declared')
       ORDER BY due.due_on NULLS LAST, a.reference LIMIT 2000`,
      [user.personId],
    );
    return rows.filter(isAwaited).map((row) => toItem(row, today));
  }
}

function isAwaited({ scheme, version, state }: Row): boolean {
  return isUndecided(findScheme(scheme, version).workflow, state);
}

function toItem(row: Row, today: string): WorkItem {
  return {
    id: `assignment:${row.id}`,
    task: row.status === 'invited' ? DECLARE : SCORE,
    title: nameOf(findScheme(row.scheme, row.version), row.title),
    reference: row.reference,
    count: 1,
    trancheName: row.trancheName,
    page: `/beoordelen/${row.id}`,
    dueOn: row.dueOn,
    isOverdue: row.dueOn !== null && row.dueOn < today,
  };
}

const DECLARE: Text = {
  nl: 'Zeggen of u een belang hebt, en beoordelen',
  en: 'Say whether you have an interest, and assess',
};
const SCORE: Text = { nl: 'Beoordeling afmaken', en: 'Finish the assessment' };
