import { Injectable } from '@nestjs/common';
import { isUndecided, refuse, type RefusalReason, type Role } from '@tranche/domain';
import { ApplicationAccess, type AccessibleApplication } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../../platform/http/index.js';
import { assessmentOf, type AssessmentStanding } from '../assessment-of.js';
import { adviceOf } from './advice-of.js';
import type { CommitteeAdviceRow } from './committee-advice.row.js';
import { ALREADY_DECIDED, AWAITING_SCORES, NOBODY_SCORES, WRITERS_ONLY } from './refusals.js';

/** The chair speaks for the committee; an officer may write it down for the chair. */
const WRITERS: readonly Role[] = ['chair', 'officer'];

/** An application with how it was judged and what the committee advises. */
export interface OpenedAdvice extends AccessibleApplication {
  readonly standing: AssessmentStanding;
  /** The edition that holds. */
  readonly advice: CommitteeAdviceRow | null;
  /** Why nobody can write now; empty where somebody can. */
  readonly closed: readonly RefusalReason[];
  readonly isWriter: boolean;
}

/** Opens the advice on an application, for who decides or helps to decide. */
@Injectable()
export class AdviceAccess {
  constructor(private readonly applications: ApplicationAccess) {}

  /** @throws NotFoundError also for who takes part in the application */
  async open(tx: Tx, reference: string, user: SignedIn): Promise<OpenedAdvice> {
    return this.judge(tx, await this.applications.open(tx, reference, user));
  }

  /**
   * As {@link open}, locked for who writes.
   *
   * @throws ForbiddenError for who is neither chair nor officer of it
   * @throws RefusedError while scores are awaited, and once it has been decided
   */
  async openToWrite(tx: Tx, reference: string, user: SignedIn): Promise<OpenedAdvice> {
    const opened = await this.judge(tx, await this.applications.openLocked(tx, reference, user));
    if (!opened.isWriter) throw new ForbiddenError(WRITERS_ONLY);
    const [first, ...more] = opened.closed;
    if (first) throw new RefusedError(refuse(first, ...more));
    return opened;
  }

  private async judge(tx: Tx, opened: AccessibleApplication): Promise<OpenedAdvice> {
    if (opened.viewer !== 'staff') throw new NotFoundError();
    const { application, scheme } = opened;
    const standing = await assessmentOf(tx, application, scheme);
    return {
      ...opened,
      standing,
      advice: await adviceOf(tx, application.id, standing.round),
      closed: closedBecause(opened, standing),
      isWriter: WRITERS.some((role) => opened.roles.includes(role)),
    };
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
