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
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { decisionEvidence } from './decision-evidence.js';
import { DecisionRow } from './decision.row.js';
import { VERDICTS } from './outcomes.js';

/** Who decides, and what the decision rests on. */
export interface Deciding {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly workflow: WorkflowDefinition;
}

/** Decides one place of a ranking: the decision, its step, and the letter that the step sends. */
@Injectable()
export class DecidePlace {
  constructor(
    private readonly performing: PerformTransition,
    private readonly evidence: Evidence,
    private readonly clock: Clock,
  ) {}

  async decide(
    tx: Tx,
    application: { readonly id: string; readonly reference: string; readonly eventNumber: number },
    place: AllocatedPlace,
    { personId, roles, workflow }: Deciding,
  ): Promise<void> {
    const { outcome, step } = VERDICTS[place.outcome];
    const decision: DecisionRow = {
      id: randomUUID(),
      applicationId: application.id,
      outcome,
      awardedCents: place.cents,
      loweredCents: null,
      grounds: [place.reason],
      personId,
      at: new Date(this.clock.now().epochMilliseconds),
    };
    await tx.insert(DecisionRow, decision);
    await this.evidence.record(tx, chainOfApplication(application.id), decision.at, [
      decisionEvidence(decision),
    ]);
    await this.performing.performWithin(tx, application.reference, {
      transition: transitionOfStep(workflow, step),
      seen: application.eventNumber,
      motivation: null,
      personId,
      roles,
    });
  }
}
