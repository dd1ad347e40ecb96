import { Injectable } from '@nestjs/common';
import type { AssignmentView } from '@tranche/contracts';
import { assessorDeadlines } from '@tranche/domain';
import { latestDay } from '../../deadlines/index.js';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { fileOf, mayRead } from './assessment-file.js';
import { assessmentOf } from '../assessment-of.js';
import { AssignmentAccess } from '../assignment/assignment-access.js';
import { toAssignmentSummary } from './assignment-summary.js';
import { conflictsOf } from '../interests/conflicts-of.js';
import { partiesOf } from '../interests/parties-of.js';
import type { OpenedAssignment } from '../assignment/opened-assignment.js';
import { rubricOf } from '../rubric-of.js';
import { answerProblems } from './score-problems.js';

/** The page of an assessor. What may not be read is left out here, not hidden by the screen. */
@Injectable()
export class ShowAssignment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssignmentAccess,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  async show(id: string, user: SignedIn): Promise<AssignmentView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, id, user);
      const { assignment, application, scheme } = opened;
      const { scale, criteria } = rubricOf(scheme, application.variant);
      const isReadable = mayRead(opened);
      const parties = await partiesOf(tx, application);
      return {
        ...(await this.summary(tx, opened, parties[0]?.name ?? '')),
        parties,
        interests: assignment.interests,
        detectedConflicts: await conflictsOf(tx, application, user.personId),
        scale,
        rubric: criteria,
        scores: isReadable ? assignment.scores : [],
        version: assignment.version,
        problems: isReadable ? answerProblems(opened) : [],
        file: isReadable ? await fileOf(tx, opened) : null,
        others:
          isReadable && assignment.status === 'submitted' ? await this.others(tx, opened) : [],
      };
    });
  }

  private async summary(tx: Tx, opened: OpenedAssignment, applicantName: string) {
    const { assignment, application, tranche, scheme } = opened;
    const kinds = assessorDeadlines(scheme.workflow);
    const shown = {
      ...application,
      id: assignment.id,
      applicantName,
      trancheName: tranche.name,
      status: assignment.status,
      dueOn: await latestDay(tx, application.id, kinds),
      scored: assignment.scores.filter(({ points }) => points !== null).length,
      submittedAt: assignment.submittedAt,
    };
    return toAssignmentSummary(shown, this.clock.today().toString());
  }

  /** Only sheets of the same round, and only what is final. */
  private async others(
    tx: Tx,
    { assignment, application, scheme }: OpenedAssignment,
  ): Promise<AssignmentView['others']> {
    const { submitted } = await assessmentOf(tx, application, scheme, assignment.round);
    const others = submitted.filter((each) => each.id !== assignment.id);
    const names = await this.people.namesOf(
      tx,
      others.map((each) => each.personId),
    );
    return others.map((each) => ({
      assessor: names.get(each.personId) ?? '',
      scores: each.scores,
    }));
  }
}
