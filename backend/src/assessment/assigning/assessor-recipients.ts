import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Application } from '../../applications/index.js';
import { person, RecipientsOf, type RecipientsById } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Assessors whose scores are still awaited are told of what happens to their application. */
@Injectable()
export class AssessorRecipients implements OnModuleInit {
  constructor(private readonly recipientsOf: RecipientsOf) {}

  onModuleInit(): void {
    this.recipientsOf.add('assessor', waitingAssessors);
  }
}

async function waitingAssessors(
  tx: Tx,
  applications: readonly Application[],
): Promise<RecipientsById> {
  const rows: { application: string; id: string; assignment: string }[] = await tx.query(
    `SELECT DISTINCT ON (application_id, person_id) application_id AS application,
            person_id AS id, id AS assignment
     FROM assignment
     WHERE application_id = ANY($1::uuid[]) AND status IN ('invited', 'declared')
     ORDER BY application_id, person_id, round DESC`,
    [applications.map(({ id }) => id)],
  );
  const byId = Map.groupBy(rows, ({ application }) => application);
  return new Map(
    [...byId].map(([id, own]) => [
      id,
      own.map((each) => person(each.id, `/beoordelen/${each.assignment}`)),
    ]),
  );
}
