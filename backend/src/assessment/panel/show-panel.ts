import { Injectable } from '@nestjs/common';
import type { AssessmentPanel } from '@tranche/contracts';
import { assessorDeadlines, decimalPoints } from '@tranche/domain';
import { ApplicationAccess, type AccessibleApplication } from '../../applications/index.js';
import { latestDay } from '../../deadlines/index.js';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { assessmentOf, judgedIn, stillNeeded, type AssessmentStanding } from '../assessment-of.js';
import { AssignmentRow } from '../assignment/assignment.row.js';
import { candidatesFor } from '../assigning/candidates-for.js';
import { judgedCriteria } from '../judged-criteria.js';
import { recordsOf } from './records-of.js';
import { rubricOf } from '../rubric-of.js';

/** For who decides or helps to decide: who could assess, who does, what came out, and why. */
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
      const seen = isStillScoring(standing, user)
        ? { ...standing, result: null, addition: null }
        : standing;
      return {
        required: standing.required,
        stillNeeded: stillNeeded(standing),
        list: rubricOf(scheme, application.variant).list,
        candidates: await candidatesFor(tx, opened, standing),
        assignments: await this.assignments(tx, opened, {
          hasPoints: !isStillScoring(standing, user),
          hasReasons: seen.result !== null,
          hasInterests: opened.roles.some((role) => ['officer', 'auditor'].includes(role)),
        }),
        criteria: judgedCriteria(scheme, application.variant, judgedIn(seen)),
        outcome: seen.result?.outcome ?? 'unknown',
        total: seen.result?.total ? decimalPoints(seen.result.total) : null,
      };
    });
  }

  /** The latest round in which anybody was assigned, those included who dropped out. */
  private async assignments(
    tx: Tx,
    { application, scheme }: AccessibleApplication,
    sight: Sight,
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
    const dueOn = await latestDay(tx, application.id, assessorDeadlines(scheme.workflow));
    const records = sight.hasInterests ? await recordsOf(tx, rows, this.people) : null;
    return rows.map((row) => ({
      id: row.id,
      assessor: names.get(row.personId) ?? '',
      status: row.status,
      dueOn,
      interests: sight.hasInterests ? row.interests : null,
      records: [...(records?.get(row.id) ?? [])],
      points: row.status === 'submitted' && sight.hasPoints ? givenPoints(row, sight) : null,
    }));
  }
}

interface Sight {
  readonly hasPoints: boolean;
  readonly hasReasons: boolean;
  /** What somebody declared is for who assigns, and for who checks that. */
  readonly hasInterests: boolean;
}

/** Whoever still has to score sees no points of others, whatever other office that person holds. */
function isStillScoring({ assigned }: AssessmentStanding, { personId }: SignedIn): boolean {
  return assigned.some((each) => each.personId === personId && each.status !== 'submitted');
}

function givenPoints({ scores }: AssignmentRow, { hasReasons }: Sight) {
  return scores.flatMap(({ criterion, points, motivation }) =>
    points === null ? [] : [{ criterion, points, motivation: hasReasons ? motivation : null }],
  );
}
