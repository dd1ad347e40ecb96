import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TransitionParts, type EffectInContext } from '../applications/index.js';
import { Evidence } from '../platform/evidence/index.js';
import { FIRST, type DecisionRow } from './decision.row.js';
import { groundsIn } from './grounds-in.js';
import { keepDecisions } from './keep-decisions.js';

/** Writes down the decision on one application by itself, with the reasons that were given. */
@Injectable()
export class RecordDecision implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('record-decision', (tx, list) =>
      keepDecisions(tx, this.evidence, list.map(decisionIn)),
    );
  }
}

function decisionIn({ effect, on }: EffectInContext<'record-decision'>): DecisionRow {
  const { application, personId, motivation, now } = on;
  if (personId === null) throw new Error('Only a person decides');
  return {
    id: randomUUID(),
    applicationId: application.id,
    outcome: effect.outcome,
    awardedCents: effect.outcome === 'awarded' ? application.requestedCents : 0,
    ...FIRST,
    loweredCents: null,
    grounds: groundsIn(motivation),
    personId,
    at: new Date(now.epochMilliseconds),
  };
}
