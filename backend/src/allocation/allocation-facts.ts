import { Injectable, type OnModuleInit } from '@nestjs/common';
import { stateMeans } from '@tranche/domain';
import {
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
} from '../applications/index.js';
import { assessmentOf } from '../assessment/index.js';
import { freeCentsInTranche } from '../tranches/index.js';
import { placeOf } from './place-of.js';
import { requestedBySufficient } from './requested-by-sufficient.js';

/** What guards may know about the money and the ranking. */
@Injectable()
export class AllocationFacts implements FactSource, OnModuleInit {
  readonly answers = ['allocated', 'ceiling-not-reached', 'within-ceiling'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(context: ApplicationInContext): Promise<PartialFacts> {
    const { tx, application } = context;
    const place = await placeOf(tx, application);
    const free = await freeCentsInTranche(tx, application.tranche);
    return {
      allocation: place && { outcome: place.outcome, cents: place.cents },
      freeCents: Math.max(free - (await this.spokenFor(context)), 0),
    };
  }

  /**
   * A near miss is repaired only while the ceiling has not been reached: what the sufficient
   * applications ask for is gone, though nothing has been committed yet (RIF 2019, 2024).
   */
  private async spokenFor({ tx, application, scheme }: ApplicationInContext): Promise<number> {
    if (!stateMeans(scheme.workflow, application.state, 'assessed')) return 0;
    const { result } = await assessmentOf(tx, application, scheme);
    if (result?.outcome !== 'near-miss') return 0;
    return requestedBySufficient(tx, application.tranche, scheme);
  }
}
