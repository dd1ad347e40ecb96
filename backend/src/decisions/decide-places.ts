import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  transitionOfStep,
  type AllocatedPlace,
  type Role,
  type WorkflowDefinition,
} from '@tranche/domain';
import { PerformTransition } from '../applications/index.js';
import { Clock } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { Evidence } from '../platform/evidence/index.js';
import { FIRST } from './decision.row.js';
import { keepDecisions } from './keep-decisions.js';
import { VERDICTS } from './outcomes.js';

/** Who decides, and what the decision rests on. */
export interface Deciding {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly workflow: WorkflowDefinition;
}

/** An application with its place in the ranking that is decided. */
export interface RankedApplication {
  readonly application: {
    readonly id: string;
    readonly reference: string;
    readonly eventNumber: number;
  };
  readonly place: AllocatedPlace;
}

/** Decides places of a ranking: the decisions, their steps, and the letters that the steps send. */
@Injectable()
export class DecidePlaces {
  constructor(
    private readonly performing: PerformTransition,
    private readonly evidence: Evidence,
    private readonly clock: Clock,
  ) {}

  async decide(
    tx: Tx,
    ranked: readonly RankedApplication[],
    { personId, roles, workflow }: Deciding,
  ): Promise<void> {
    const at = new Date(this.clock.now().epochMilliseconds);
    await keepDecisions(
      tx,
      this.evidence,
      ranked.map(({ application, place }) => ({
        id: randomUUID(),
        applicationId: application.id,
        outcome: VERDICTS[place.outcome].outcome,
        awardedCents: place.cents,
        ...FIRST,
        loweredCents: null,
        grounds: [place.reason],
        personId,
        at,
      })),
    );
    await this.performing.performAll(
      tx,
      ranked.map(({ application, place }) => ({
        reference: application.reference,
        transition: transitionOfStep(workflow, VERDICTS[place.outcome].step),
        seen: application.eventNumber,
        motivation: null,
        personId,
        roles,
      })),
    );
  }
}
