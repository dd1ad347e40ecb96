import { Injectable } from '@nestjs/common';
import type { AdoptAdvice as Request } from '@tranche/contracts';
import { refuse, withoutReasons } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type KeyedCall, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { chainOfApplication, Evidence } from '../../platform/evidence/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { TranchesRepository } from '../../tranches/index.js';
import { scoredFor } from '../rubric-of.js';
import { adviceEvidence } from './advice-evidence.js';
import type { AdviceStep } from './advice-of.js';
import { CommitteeAdviceRow } from './committee-advice.row.js';
import { AdviceAccess, type OpenedAdvice } from './opened-advice.js';
import { ADVICE_CHANGED, ALREADY_ADOPTED, notYours } from './refusals.js';

/**
 * What a body advises is what its chair lays down, after somebody else laid the draft before her; where
 * nobody chairs, who writes it lays it down (Awb 3:46, 3:49).
 */
@Injectable()
export class LayDownAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AdviceAccess,
    private readonly tranches: TranchesRepository,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
    private readonly evidence: Evidence,
    private readonly clock: Clock,
  ) {}

  /** Lays a whole draft before the chair, who is told. */
  async present(reference: string, request: Request, user: SignedIn, call?: KeyedCall) {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.access.openToWrite(tx, reference, user);
      const { applicationId, round, edition } = requireWhole(opened, 'present', request);
      const presented = { presentedBy: user.personId, presentedAt: this.now() };
      await tx.update(CommitteeAdviceRow, { applicationId, round, edition }, presented);
      await this.tellChair(tx, opened, user);
    });
  }

  /** Lays the advice down: from here on a ranking can be proposed on it. */
  async adopt(reference: string, request: Request, user: SignedIn, call?: KeyedCall) {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.access.openToWrite(tx, reference, user);
      const advice = requireWhole(opened, 'adopt', request);
      const { applicationId, round, edition } = advice;
      const adopted = { adoptedBy: user.personId, adoptedAt: this.now() };
      await tx.update(CommitteeAdviceRow, { applicationId, round, edition }, adopted);
      await this.evidence.record(tx, chainOfApplication(applicationId), adopted.adoptedAt, [
        adviceEvidence({ ...advice, ...adopted }),
      ]);
    });
  }

  /** One message a tranche, however many advices lie ready: it leads to all of them. */
  private async tellChair(tx: Tx, { application, advice }: OpenedAdvice, user: SignedIn) {
    const { id: applicationId, scheme, tranche: code, reference } = application;
    const page = `/beheer/tranches/${code}/adviezen`;
    const on = { scheme, tranche: code, applicationId };
    const chairs = await this.recipientsOf.granted(tx, on, 'chair', page);
    const { name } = await this.tranches.find(tx, code);
    const others = chairs.filter(
      ({ personId, standsInFor }) => personId !== user.personId || standsInFor !== undefined,
    );
    for (const recipient of others) {
      await this.putMessage.putNewest(tx, {
        key: `advice-ready:${code}:${recipient.key}`,
        edition: `${reference}:${advice?.round}.${advice?.edition}`,
        applicationId: null,
        recipient,
        kind: 'advice-ready',
        values: { tranche: name },
      });
    }
  }

  private now(): Date {
    return new Date(this.clock.now().epochMilliseconds);
  }
}

/** @throws RefusedError unless the advice is whole, as it was read, and it is this person's turn */
function requireWhole(
  { application, scheme, advice, next }: OpenedAdvice,
  step: AdviceStep,
  { version }: Request,
): Readonly<CommitteeAdviceRow> {
  if (advice?.adoptedAt) throw new RefusedError(ALREADY_ADOPTED);
  const list = scoredFor(scheme, application.variant);
  const [first, ...more] = withoutReasons(scheme.assessment, list, advice?.texts ?? []);
  if (first) throw new RefusedError(refuse(first.reason, ...more.map(({ reason }) => reason)));
  if (next !== step) throw new RefusedError(notYours(step, advice));
  if (advice?.version !== version) throw new RefusedError(ADVICE_CHANGED);
  return advice;
}
