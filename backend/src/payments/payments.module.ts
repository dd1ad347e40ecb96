import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { DetermineAward } from './determine-award.js';
import { PaymentsView } from './payments-view.js';
import { PlanPayments } from './plan-payments.js';
import { ReleasePayments } from './release-payments.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { determinationSource } from './determination-evidence.js';

@Module({
  imports: [ApplicationsModule],
  providers: [DetermineAward, PaymentsView, PlanPayments, ReleasePayments],
})
export class PaymentsModule {
  constructor(evidence: EvidenceSources) {
    evidence.add(determinationSource);
  }
}
