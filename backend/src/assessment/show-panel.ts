import { Injectable } from '@nestjs/common';
import type { AssessmentPanel } from '@tranche/contracts';
import { decimalPoints } from '@tranche/domain';
import { ApplicationAccess, type AccessibleApplication } from '../applications/index.js';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { assessmentOf, stillNeeded } from './assessment-of.js';
import { AssignmentRow } from './assignment.row.js';
import { dueOnByAssignment } from './assignment-summaries.js';
import { candidatesFor } from './candidates-for.js';
import { judgedCriteria } from './judged-criteria.js';
import { rubricOf } from './rubric-of.js';

/** For officer and chair: who could assess, who does, and what came out. */
@Injectable()
export class ShowPanel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
  ) {}

  /** @throws NotFoundError also for who takes part in the application: the panel is for staff */
  async show(reference: string, user: SignedIn): Promise<AssessmentPanel> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      if (opened.viewer !== 'staff') throw new NotFoundError();
      const { application, scheme } = opened;
      const standing = await assessmentOf(tx, application, scheme);
      return {
        required: standing.required,
        stillNeeded: stillNeeded(standing),
        list: rubricOf(scheme, application.variant).list,
        candidates: await candidatesFor(tx, opened, standing),
        assignments: await this.assignments(tx, opened),
        criteria: judgedCriteria(scheme, application.variant, standing.result),
        outcome: standing.result?.outcome ?? 'unknown',
        total: standing.result?.total ? decimalPoints(standing.result.total) : null,
      };
    });
  }

  /** The latest round in which anybody was assigned, those included who dropped out. */
  private async assignments(
    tx: Tx,
    { application }: AccessibleApplication,
  ): Promise<AssessmentPanel['assignments']> {
    const all = await tx.find(AssignmentRow, {
      where: { applicationId: application.id },
      order: { round: 'DESC', createdAt: 'ASC', id: 'ASC' },
    });
    const rows = all.filter(({ round }) => round === all[0]?.round);
    const names = await this.people.namesOf(
      tx,
      rows.map((row) => row.personId),
    );
    const due = await dueOnByAssignment(tx, application.id);
    return rows.map((row) => ({
      id: row.id,
      assessor: names.get(row.personId) ?? '',
      status: row.status,
      dueOn: due.get(row.id) ?? null,
      points: row.status === 'submitted' ? givenPoints(row) : null,
    }));
  }
}

function givenPoints({ scores }: AssignmentRow): { criterion: string; points: number }[] {
  return scores.flatMap(({ criterion, points }) =>
    points === null ? [] : [{ criterion, points }],
  );
}
