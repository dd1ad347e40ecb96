import { Injectable } from '@nestjs/common';
import type { SaveAdvice as SaveRequest } from '@tranche/contracts';
import { adviceDraftProblems, type CriterionAdvice } from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type KeyedCall, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { InvalidInputError, RefusedError, StaleError } from '../../platform/errors/index.js';
import { scoredFor } from '../rubric-of.js';
import { CommitteeAdviceRow } from './committee-advice.row.js';
import { AdviceAccess, type OpenedAdvice } from './opened-advice.js';
import { ALREADY_ADOPTED, NOT_ADOPTED } from './refusals.js';

/**
 * The chair or an officer composes one advice per criterion from what the assessors wrote: kept as a
 * draft, and once laid down opened again as a next edition (Awb 3:46, 3:49).
 */
@Injectable()
export class WriteAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AdviceAccess,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a draft; it may be partial.
   *
   * @param seen version that was edited, from `If-Match`
   * @throws StaleError when somebody else saved in the meantime, with what stands there now
   * @throws RefusedError once it has been adopted
   */
  async save(
    reference: string,
    seen: number,
    { texts }: SaveRequest,
    user: SignedIn,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openToWrite(tx, reference, user);
      const { application, scheme, advice } = opened;
      const problems = adviceDraftProblems(scoredFor(scheme, application.variant), texts);
      if (problems.length > 0) {
        throw new InvalidInputError(
          problems.map(({ index, reason }) => ({ ...reason, pointer: `#/texts/${index}` })),
        );
      }
      if ((advice?.version ?? 0) !== seen) throw await this.staleBy(tx, advice, user);
      if (advice?.adoptedAt) throw new RefusedError(ALREADY_ADOPTED);
      await this.keep(tx, opened, { edition: advice?.edition ?? 1, texts, user });
    });
  }

  /** Starts the next edition from an adopted one, which itself stays as it is. */
  async reopen(reference: string, user: SignedIn, call?: KeyedCall): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.access.openToWrite(tx, reference, user);
      const { advice } = opened;
      if (!advice?.adoptedAt) throw new RefusedError(NOT_ADOPTED);
      await this.keep(tx, opened, { edition: advice.edition + 1, texts: advice.texts, user });
    });
  }

  private async keep(
    tx: Tx,
    { application, standing, advice }: OpenedAdvice,
    { edition, texts, user }: Draft,
  ): Promise<void> {
    const key = { applicationId: application.id, round: standing.round, edition };
    const isSame = advice?.edition === edition;
    await tx.save(CommitteeAdviceRow, {
      ...key,
      presentedBy: isSame ? advice.presentedBy : null,
      presentedAt: isSame ? advice.presentedAt : null,
      texts: [...texts],
      version: (advice?.version ?? 0) + 1,
      writtenBy: user.personId,
      writtenAt: this.now(),
      adoptedBy: null,
      adoptedAt: null,
    });
  }

  private async staleBy(
    tx: Tx,
    advice: CommitteeAdviceRow | null,
    user: SignedIn,
  ): Promise<StaleError> {
    return new StaleError({
      changedBy: advice ? await this.people.nameOf(tx, advice.writtenBy) : '',
      isYours: advice?.writtenBy === user.personId,
      changedAt: advice?.writtenAt.toISOString() ?? '',
      current: { texts: advice?.texts ?? [], version: advice?.version ?? 0 },
    });
  }

  private now(): Date {
    return new Date(this.clock.now().epochMilliseconds);
  }
}

interface Draft {
  readonly edition: number;
  readonly texts: readonly CriterionAdvice[];
  readonly user: SignedIn;
}
