import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuse, slotKeysOf, type LimitPart, type RefusalReason } from '@tranche/domain';
import { Not } from 'typeorm';
import {
  ApplicationStarted,
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
  type StartedApplication,
  type TransitionInContext,
} from '../applications/index.js';
import { brokenConstraint } from '../platform/database/index.js';
import { RefusedError } from '../platform/http/index.js';
import { ApplicantSlotRow } from './applicant-slot.row.js';
import { slotsOf, type Slot } from './slots-of.js';

/**
 * How many applications one applicant may have. The guard says it beforehand; the key of the table says
 * it to two browsers at the same moment.
 */
@Injectable()
export class LimitEffects implements FactSource, OnModuleInit {
  readonly answers = ['slots-free'] as const;

  constructor(
    private readonly parts: TransitionParts,
    private readonly started: ApplicationStarted,
  ) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
    this.started.onStart((started) => this.requireFree(started));
    this.parts.addEffect('take-slots', (_effect, on) => this.take(on));
    this.parts.addEffect('release-slots', (_effect, on) => this.release(on));
  }

  /**
   * Whoever has had what can be had once need not fill in twelve pages first. A limit that hangs on an
   * answer, or on the day of receipt, is judged when that is known.
   */
  private async requireFree({ tx, application, scheme, tranche }: StartedApplication) {
    const applicantId = application.leadOrganisationId ?? application.applicantPersonId;
    const limits = scheme.limits.filter(({ per }) => per.every(isKnownAtTheStart));
    if (applicantId === null || limits.length === 0) return;
    const situation = {
      tranche: tranche.code,
      offer: application.counterpartId,
      year: 0,
      parameters: tranche.parameters,
      answers: {},
    };
    const taken: RefusalReason[] = [];
    for (const { limit, key } of slotKeysOf(limits, situation)) {
      const slot = { scheme: application.scheme, applicantId, key };
      if (await tx.existsBy(ApplicantSlotRow, slot)) taken.push(reasonOf({ ...slot, limit }));
    }
    const [first, ...more] = taken;
    if (first) throw new RefusedError(refuse(first, ...more));
  }

  async gatherFacts(context: ApplicationInContext): Promise<PartialFacts> {
    const limits: RefusalReason[] = [];
    for (const slot of await slotsOf(context)) {
      const { scheme, applicantId, key } = slot;
      const isTaken = await context.tx.existsBy(ApplicantSlotRow, {
        scheme,
        applicantId,
        key,
        applicationId: Not(context.application.id),
      });
      if (isTaken) limits.push(reasonOf(slot));
    }
    return { problems: { limits } };
  }

  /**
   * Again with a supplement, because answers may have changed what is counted.
   *
   * @throws RefusedError when another application of this applicant has the slot
   */
  private async take(on: TransitionInContext): Promise<void> {
    await this.release(on);
    for (const slot of await slotsOf(on)) {
      const { limit: _limit, ...row } = slot;
      try {
        await on.tx.insert(ApplicantSlotRow, { ...row, applicationId: on.application.id });
      } catch (error) {
        if (brokenConstraint(error) !== 'applicant_slot_pkey') throw error;
        throw new RefusedError(refuse(reasonOf(slot)));
      }
    }
  }

  private async release({ tx, application }: TransitionInContext): Promise<void> {
    await tx.delete(ApplicantSlotRow, { applicationId: application.id });
  }
}

function isKnownAtTheStart({ kind }: LimitPart): boolean {
  return kind !== 'answer' && kind !== 'calendar-year';
}

function reasonOf({ limit: { code, text, article } }: Slot): RefusalReason {
  return { code, text, article };
}
