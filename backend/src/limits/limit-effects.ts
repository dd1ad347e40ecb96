import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuse } from '@tranche/domain';
import {
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
  type TransitionInContext,
} from '../applications/index.js';
import { brokenConstraint } from '../platform/database/index.js';
import { RefusedError } from '../platform/http/index.js';
import { ApplicantSlotRow } from './applicant-slot.row.js';
import { slotsOf } from './slots-of.js';
import { reasonOf, takenSlots } from './taken-slots.js';

/**
 * How many applications one applicant may have. The guard says it beforehand; the key of the table says
 * it to two browsers at the same moment.
 */
@Injectable()
export class LimitEffects implements FactSource, OnModuleInit {
  readonly answers = ['slots-free'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
    this.parts.addEffect('take-slots', (_effect, on) => this.take(on));
    this.parts.addEffect('release-slots', (_effect, on) => this.release(on));
  }

  async gatherFacts(context: ApplicationInContext): Promise<PartialFacts> {
    const taken = await takenSlots(context.tx, await slotsOf(context), context.application);
    return { problems: { limits: taken.map(({ reason }) => reason) } };
  }

  /**
   * Again with a supplement, because answers may have changed what is counted.
   *
   * @throws RefusedError when another application has the slot
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
