import { Injectable } from '@nestjs/common';
import { hasChair, isUndecided, refuse, type RefusalReason, type Role } from '@tranche/domain';
import { ApplicationAccess, type AccessibleApplication } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { assessmentOf, type AssessmentStanding } from '../assessment-of.js';
import { adviceOf, type AdviceStep } from './advice-of.js';
import type { CommitteeAdviceRow } from './committee-advice.row.js';
import { ALREADY_DECIDED, AWAITING_SCORES, NOBODY_SCORES, WRITERS_ONLY } from './refusals.js';

/** An officer writes it down for the committee, or its chair does. */
const WRITERS: readonly Role[] = ['chair', 'officer'];

/** An application with how it was judged and what the committee advises. */
export interface OpenedAdvice extends AccessibleApplication {
  readonly standing: AssessmentStanding;
  /** The edition that holds. */
  readonly advice: CommitteeAdviceRow | null;
  /** Why nobody can write now; empty where somebody can. */
  readonly closed: readonly RefusalReason[];
  readonly isWriter: boolean;
  /** What this person does with a draft; null while somebody else's turn comes first. */
  readonly next: AdviceStep | null;
}

/** Opens the advice on an application, for who decides or helps to decide. */
@Injectable()
export class AdviceAccess {
  constructor(private readonly applications: ApplicationAccess) {}

  /** @throws NotFoundError also for who takes part in the application */
  async open(tx: Tx, reference: string, user: SignedIn): Promise<OpenedAdvice> {
    return this.judge(tx, await this.applications.open(tx, reference, user), user);
  }

  /**
   * As {@link open}, locked for who writes.
   *
   * @throws ForbiddenError for who is neither chair nor officer of it
   * @throws RefusedError while scores are awaited, and once it has been decided
   */
  async openToWrite(tx: Tx, reference: string, user: SignedIn): Promise<OpenedAdvice> {
    const opened = await this.judge(
      tx,
      await this.applications.openLocked(tx, reference, user),
      user,
    );
    if (!opened.isWriter) throw new ForbiddenError(WRITERS_ONLY);
    const [first, ...more] = opened.closed;
    if (first) throw new RefusedError(refuse(first, ...more));
    return opened;
  }

  private async judge(
    tx: Tx,
    opened: AccessibleApplication,
    user: SignedIn,
  ): Promise<OpenedAdvice> {
    if (opened.viewer !== 'staff') throw new NotFoundError();
    const { application, scheme } = opened;
    const standing = await assessmentOf(tx, application, scheme);
    const advice = await adviceOf(tx, application.id, standing.round);
    const closed = closedBecause(opened, standing);
    const isWriter = WRITERS.some((role) => opened.roles.includes(role));
    const isOpen = isWriter && closed.length === 0 && !advice?.adoptedAt;
    const next = isOpen ? nextStep(opened, advice, user) : null;
    return { ...opened, standing, advice, closed, isWriter, next };
  }
}

function closedBecause(
  { application, scheme }: AccessibleApplication,
  { required, result }: AssessmentStanding,
): readonly RefusalReason[] {
  if (required === 0) return [NOBODY_SCORES];
  if (!isUndecided(scheme.workflow, application.state)) return [ALREADY_DECIDED];
  return result === null ? [AWAITING_SCORES] : [];
}

/** The advice of a body is what its chair laid down, and never alone: somebody else laid it before her. */
function nextStep(
  { scheme, roles }: AccessibleApplication,
  advice: CommitteeAdviceRow | null,
  { personId }: SignedIn,
): AdviceStep | null {
  if (!hasChair(scheme.assessment)) return 'adopt';
  const presentedBy = advice?.presentedBy ?? null;
  if (presentedBy === null) return roles.includes('officer') ? 'present' : null;
  return roles.includes('chair') && presentedBy !== personId ? 'adopt' : null;
}
