import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  TransitionParts,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';
import { advicesOf } from './advice/advice-of.js';
import { assessmentsByScheme, insufficientLabels } from './assessment-of.js';

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

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const standings = await assessmentsByScheme(applications.tx, applications.each);
    const advices = await advicesOf(applications.tx, standings);
    return new Map(
      [...standings].map(([id, standing]) => [
        id,
        {
          assessment: {
            required: standing.required,
            assigned: standing.assigned.length,
            submitted: standing.submitted.length,
            outcome: standing.result?.outcome ?? 'unknown',
            insufficient: insufficientLabels(standing.result),
            nearMissUsed: standing.nearMissUsed,
            isAdvised: Boolean(advices.get(id)?.adoptedAt),
          },
        },
      ]),
    );
  }
}
