import { Injectable, type OnModuleInit } from '@nestjs/common';
import { stateMeans } from '@tranche/domain';
import {
  TransitionParts,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';
import { assessmentsByScheme } from '../assessment/index.js';
import { freeCentsByTranche } from '../tranches/index.js';
import { placesOf } from './place-of.js';
import { requestedBySufficient } from './ranking/requested-by-sufficient.js';

/** What guards may know about the money and the ranking. */
@Injectable()
export class AllocationFacts implements FactSource, OnModuleInit {
  readonly answers = ['allocated', 'ceiling-not-reached', 'within-ceiling'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const { tx, each } = applications;
    const places = await placesOf(
      tx,
      each.map(({ application }) => application),
    );
    const freeIn = await freeCentsByTranche(
      tx,
      each.map(({ application }) => application.tranche),
    );
    const spokenFor = await this.spokenFor(applications);
    return applications.map(({ application: { id, tranche } }) => {
      const place = places.get(id) ?? null;
      return {
        allocation: place && { outcome: place.outcome, cents: place.cents },
        freeCents: Math.max(freeIn(tranche) - (spokenFor.get(id) ?? 0), 0),
      };
    });
  }

  /**
   * A near miss is repaired only while the ceiling has not been reached: what the sufficient
   * applications ask for is gone, though nothing has been committed yet (RIF 2019, 2024).
   */
  private async spokenFor(
    applications: ApplicationsInContext,
  ): Promise<ReadonlyMap<string, number>> {
    const { tx } = applications;
    const assessed = applications.where(({ scheme, application }) =>
      stateMeans(scheme.workflow, application.state, 'assessed'),
    );
    const standings = await assessmentsByScheme(tx, assessed.each);
    const missed = assessed.where(
      ({ application }) => standings.get(application.id)?.result?.outcome === 'near-miss',
    );
    const requested = new Map<string, number>();
    for (const [tranche, [first]] of Map.groupBy(missed.each, (each) => each.tranche.code)) {
      if (first) requested.set(tranche, await requestedBySufficient(tx, tranche, first.scheme));
    }
    return missed.map(({ tranche }) => requested.get(tranche.code) ?? 0);
  }
}
