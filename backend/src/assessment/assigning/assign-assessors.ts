import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AssignAssessors as Request, TransitionPreview } from '@tranche/contracts';
import { refuse, stateMeans, transitionOfStep } from '@tranche/domain';
import {
  ApplicationAccess,
  PerformTransition,
  PreviewTransition,
  type AccessibleApplication,
} from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { ForbiddenError, RefusedError } from '../../platform/errors/index.js';
import { assessmentOf } from '../assessment-of.js';
import { AssignmentRow } from '../assignment/assignment.row.js';
import { conflictsOf } from '../interests/conflicts-of.js';
import { InviteAssessor } from './invite-assessor.js';
import { RecordStep } from '../assignment/record-step.js';
import { reasonsAgainstAssigning } from './reasons-against-assigning.js';
import { APPLICATION_CHANGED, OFFICERS_ONLY } from '../refusals.js';

/** An officer assigns assessors; with enough of them the assessment starts. */
@Injectable()
export class AssignAssessors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly performing: PerformTransition,
    private readonly previewing: PreviewTransition,
    private readonly inviting: InviteAssessor,
    private readonly recording: RecordStep,
    private readonly clock: Clock,
  ) {}

  /** @throws RefusedError naming everybody with a conflict, assigned already, or too few */
  async assign(
    reference: string,
    request: Request,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<void> {
    await this.unitOfWork.once(call, (tx) => this.assignWithin(tx, reference, request, user));
  }

  /** What assigning them would do; it is refused where that is, and nothing happens. */
  async preview(reference: string, request: Request, user: SignedIn): Promise<TransitionPreview> {
    return this.previewing.previewWork(reference, user, (tx) =>
      this.assignWithin(tx, reference, request, user),
    );
  }

  private async assignWithin(
    tx: Tx,
    reference: string,
    request: Request,
    user: SignedIn,
  ): Promise<void> {
    const opened = await this.access.openLocked(tx, reference, user);
    if (!opened.roles.includes('officer')) throw new ForbiddenError(OFFICERS_ONLY);
    const isStale = request.seen !== opened.application.eventNumber;
    if (isStale) throw new RefusedError(APPLICATION_CHANGED);
    const personIds = [...new Set(request.personIds)];
    const [first, ...more] = await reasonsAgainstAssigning(tx, opened, personIds, request.weighed);
    if (first) throw new RefusedError(refuse(first, ...more));
    const weighed = new Set(request.weighed);
    await this.insert(tx, opened, { personIds, weighed, officerId: user.personId });
    await this.start(tx, opened, request, user);
  }

  private async insert(
    tx: Tx,
    opened: AccessibleApplication,
    { personIds, weighed, officerId }: Chosen,
  ): Promise<void> {
    const { application, scheme } = opened;
    const { round } = await assessmentOf(tx, application, scheme);
    for (const personId of personIds) {
      const id = randomUUID();
      await tx.insert(AssignmentRow, {
        id,
        applicationId: application.id,
        personId,
        round,
        status: 'invited',
        interests: null,
        submittedAt: null,
        createdAt: new Date(this.clock.now().epochMilliseconds),
      });
      if (weighed.has(personId)) {
        const signs = (await conflictsOf(tx, application, personId)).map(({ text }) => text.nl);
        await this.recording.record(tx, application, {
          assignmentId: id,
          step: 'sign-weighed',
          text: signs.join(' '),
          personId: officerId,
        });
      }
      await this.inviting.invite(tx, application, { id, personId });
    }
  }

  /** While the assessment runs, an assignment only replaces somebody who dropped out. */
  private async start(
    tx: Tx,
    { application, scheme, roles }: AccessibleApplication,
    { seen }: Request,
    user: SignedIn,
  ): Promise<void> {
    if (stateMeans(scheme.workflow, application.state, 'being-assessed')) return;
    await this.performing.performAll(tx, [
      {
        reference: application.reference,
        transition: transitionOfStep(scheme.workflow, 'assign'),
        seen,
        motivation: null,
        personId: user.personId,
        roles,
      },
    ]);
  }
}

/** Whom the officer chose, and of whom the signs of an interest were weighed. */
interface Chosen {
  readonly personIds: readonly string[];
  readonly weighed: ReadonlySet<string>;
  readonly officerId: string;
}
