import { Injectable } from '@nestjs/common';
import { refuse, stateMeans } from '@tranche/domain';
import { ApplicationAccess, spokenOf } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { PutMessage, type MessageKind } from '../../notifications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type KeyedCall, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { AssignmentRow } from '../assignment/assignment.row.js';
import { ConcludeAssessment } from '../conclude-assessment.js';
import type { OpenedAssignment } from '../assignment/opened-assignment.js';
import { OFFICERS_ONLY } from '../refusals.js';
import { RecordStep } from '../assignment/record-step.js';

type Managed = Omit<OpenedAssignment, 'isBound'>;

/** An officer reminds, lets go, or asks again who should assess; each is told and written down. */
@Injectable()
export class ManageAssignment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly concluding: ConcludeAssessment,
    private readonly putMessage: PutMessage,
    private readonly recording: RecordStep,
    private readonly clock: Clock,
  ) {}

  /** Once a day: more is no reminder but noise. */
  async remind(reference: string, id: string, user: SignedIn, call?: KeyedCall): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.open(tx, reference, id, user);
      if (!isAwaited(opened.assignment)) throw new RefusedError(NOT_AWAITED);
      const today = this.clock.today().toString();
      await this.tell(tx, opened, 'assessment-reminder', today);
      await this.write(tx, opened, 'reminded', '', user);
    });
  }

  /** Lets an assessor go who stays silent or cannot; another can then be assigned. */
  async withdraw(
    reference: string,
    id: string,
    reason: string,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.open(tx, reference, id, user);
      if (!isAwaited(opened.assignment)) throw new RefusedError(NOT_AWAITED);
      await tx.update(AssignmentRow, id, { status: 'withdrawn' });
      await this.write(tx, opened, 'withdrawn', reason, user);
      await this.tell(tx, opened, 'assessment-withdrawn', 'once');
      await this.concluding.concludeWhenLast(tx, opened);
    });
  }

  /**
   * A declaration that was made by mistake is made over again, and whoever was let go is asked once more;
   * what was declared and done before stays written down.
   */
  async askAgain(
    reference: string,
    id: string,
    reason: string,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.open(tx, reference, id, user);
      const { status } = opened.assignment;
      if (status !== 'conflict' && status !== 'withdrawn') throw new RefusedError(NO_CONFLICT);
      // Nobody is asked again for an assessment that went on without.
      const { application, scheme } = opened;
      const isRunning = stateMeans(scheme.workflow, application.state, 'being-assessed');
      if (status === 'withdrawn' && !isRunning) throw new RefusedError(NOT_AWAITED);
      // A sheet that was submitted stands as it was submitted: another assessor scores instead.
      if (opened.assignment.submittedAt !== null) throw new RefusedError(SCORED_ALREADY);
      const { version } = opened.assignment;
      await tx.update(AssignmentRow, id, {
        status: 'invited',
        interests: null,
        version: version + 1,
      });
      await this.write(tx, opened, 'asked-again', reason, user);
      await this.tell(tx, opened, 'invitation', `again:${version}`);
    });
  }

  private async open(tx: Tx, reference: string, id: string, user: SignedIn): Promise<Managed> {
    const opened = await this.access.openLocked(tx, reference, user);
    if (!opened.roles.includes('officer')) throw new ForbiddenError(OFFICERS_ONLY);
    const applicationId = opened.application.id;
    const assignment = await tx.findOneBy(AssignmentRow, { id, applicationId });
    if (!assignment) throw new NotFoundError();
    return { ...opened, assignment };
  }

  private async write(
    tx: Tx,
    { application, assignment }: Managed,
    step: 'reminded' | 'withdrawn' | 'asked-again',
    text: string,
    { personId }: SignedIn,
  ): Promise<void> {
    await this.recording.record(tx, application, {
      assignmentId: assignment.id,
      step,
      text,
      personId,
    });
  }

  private async tell(
    tx: Tx,
    { assignment: { id, personId }, application }: Managed,
    kind: MessageKind,
    occasion: string,
  ): Promise<void> {
    await this.putMessage.put(tx, {
      key: `${kind}:${id}:${occasion}`,
      applicationId: application.id,
      recipient: { key: personId, personId, page: `/beoordelen/${id}` },
      kind,
      values: spokenOf(application),
    });
  }
}

function isAwaited({ status }: AssignmentRow): boolean {
  return status === 'invited' || status === 'declared';
}

const NOT_AWAITED = refuse({
  code: 'assessor-not-awaited',
  text: {
    nl: 'Van deze beoordelaar worden geen scores meer verwacht.',
    en: 'No scores are expected of this assessor any more.',
  },
});

const SCORED_ALREADY = refuse({
  code: 'scored-already',
  text: {
    nl: 'Deze beoordelaar had al scores ingeleverd. Wijs iemand anders toe.',
    en: 'This assessor had submitted scores already. Assign somebody else.',
  },
});

const NO_CONFLICT = refuse({
  code: 'no-interest-declared',
  text: {
    nl: 'Deze beoordelaar heeft geen belang opgegeven.',
    en: 'This assessor has not declared an interest.',
  },
});
