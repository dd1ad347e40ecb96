import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ViewParts, type ViewPart, type ViewRequest } from '../applications/index.js';
import type { DecisionOutcome } from './decision.row.js';
import { decisionsInForce } from './decisions-of.js';

const REJECTED: readonly DecisionOutcome[] = ['rejected', 'rejected-quality', 'rejected-ceiling'];

/** Why an application was rejected, on its own page: the letter says the same at length (Awb 3:46). */
@Injectable()
export class RejectionView implements OnModuleInit {
  constructor(private readonly viewParts: ViewParts) {}

  onModuleInit(): void {
    this.viewParts.addOnceSent((request) => this.viewPart(request));
  }

  private async viewPart({ tx, opened }: ViewRequest): Promise<ViewPart> {
    const { id, state } = opened.application;
    // Nothing is asked of the many that are still under way.
    if (opened.scheme.workflow.states[state]?.final !== true) return {};
    const decision = (await decisionsInForce(tx, [id])).get(id);
    return decision && REJECTED.includes(decision.outcome)
      ? { rejectionReasons: decision.grounds }
      : {};
  }
}
