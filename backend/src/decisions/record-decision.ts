import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Text } from '@tranche/domain';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { decisionEvidence } from './decision-evidence.js';
import { DecisionRow, type DecisionOutcome } from './decision.row.js';

/** Writes down the decision on one application by itself, with the reasons that were given. */
@Injectable()
export class RecordDecision implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('record-decision', ({ outcome }, on) => this.record(outcome, on));
  }

  private async record(outcome: DecisionOutcome, on: TransitionInContext): Promise<void> {
    const { tx, application, personId, motivation, now } = on;
    if (personId === null) throw new Error('Only a person decides');
    const decision: DecisionRow = {
      id: randomUUID(),
      applicationId: application.id,
      outcome,
      awardedCents: outcome === 'awarded' ? application.requestedCents : 0,
      loweredCents: null,
      grounds: groundsIn(motivation),
      personId,
      at: new Date(now.epochMilliseconds),
    };
    await tx.insert(DecisionRow, decision);
    await this.evidence.record(tx, chainOfApplication(application.id), decision.at, [
      decisionEvidence(decision),
    ]);
  }
}

/** In the words of whoever decided: one language, both columns. */
function groundsIn(motivation: string | null): Text[] {
  return motivation === null ? [] : [{ nl: motivation, en: motivation }];
}
