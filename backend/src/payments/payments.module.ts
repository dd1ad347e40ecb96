import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { AccountFacts } from './account-facts.js';
import { DetermineAward } from './determine-award.js';
import { LowerAward } from './lower-award.js';
import { LowerFacts } from './lower-facts.js';
import { PaymentsView } from './payments-view.js';
import { PlanPayments } from './plan-payments.js';
import { ReleasePayments } from './release-payments.js';
import { ReplanPayments } from './replan-payments.js';
import { WithinAward } from './within-award.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { determinationSource } from './determination-evidence.js';

@Module({
  imports: [ApplicationsModule],
  providers: [
    AccountFacts,
    DetermineAward,
    LowerAward,
    LowerFacts,
    PaymentsView,
    PlanPayments,
    ReleasePayments,
    ReplanPayments,
    WithinAward,
  ],
})
export class PaymentsModule {
  constructor(evidence: EvidenceSources) {
    evidence.add(determinationSource);
  }
}
