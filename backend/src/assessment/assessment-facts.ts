import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
} from '../applications/index.js';
import { adviceOf } from './advice/advice-of.js';
import { assessmentOf, insufficientLabels } from './assessment-of.js';

/** What guards may know about the assessment: who scores, who has, and what came out. */
@Injectable()
export class AssessmentFacts implements FactSource, OnModuleInit {
  readonly answers = [
    'assessors-assigned',
    'score-sheets-submitted',
    'near-miss',
    'every-criterion-sufficient',
    'committee-advised',
  ] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts({ tx, application, scheme }: ApplicationInContext): Promise<PartialFacts> {
    const standing = await assessmentOf(tx, application, scheme);
    const advice = await adviceOf(tx, application.id, standing.round);
    return {
      assessment: {
        required: standing.required,
        assigned: standing.assigned.length,
        submitted: standing.submitted.length,
        outcome: standing.result?.outcome ?? 'unknown',
        insufficient: insufficientLabels(standing.result),
        nearMissUsed: standing.nearMissUsed,
        isAdvised: Boolean(advice?.adoptedAt),
      },
    };
  }
}
