import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isRefusal } from '@tranche/domain';
import {
  TransitionParts,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';
import { proposeDeterminations } from './propose-determination.js';

/** What guards may know about the amount that follows from the record: whether it is less than was awarded. */
@Injectable()
export class LowerFacts implements FactSource, OnModuleInit {
  readonly answers = ['lower-than-awarded'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  /** While something must still be recorded, nothing is known to become less. */
  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const proposalOf = await proposeDeterminations(applications.tx, applications.each);
    return applications.map((each) => {
      const proposal = proposalOf(each);
      return {
        isLowerThanAwarded:
          !isRefusal(proposal) && proposal.determinedCents < proposal.awardedCents,
      };
    });
  }
}
