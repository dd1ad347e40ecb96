import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { AddPartner } from './add-partner.js';
import { CoFinancingController } from './co-financing.controller.js';
import { ConfirmPledge } from './confirm-pledge.js';
import { JoinAsLead } from './join-as-lead.js';
import { ListPartners } from './list-partners.js';
import { PartnersController } from './partners.controller.js';
import { PartnersRepository } from './partners.repository.js';
import { PartnershipFacts } from './partnership-facts.js';
import { RemovePartner } from './remove-partner.js';
import { SetContribution } from './set-contribution.js';
import { ShowCoFinancing } from './show-co-financing.js';

/** What other features read or perform. */
const SHARED = [AddPartner, ConfirmPledge, PartnersRepository, SetContribution];

@Module({
  imports: [ApplicationsModule],
  controllers: [CoFinancingController, PartnersController],
  providers: [
    ...SHARED,
    JoinAsLead,
    ListPartners,
    PartnershipFacts,
    RemovePartner,
    ShowCoFinancing,
  ],
  exports: SHARED,
})
export class PartnershipsModule {}
