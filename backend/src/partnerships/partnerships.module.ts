import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { DocumentsModule } from '../documents/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AddPartner } from './add-partner.js';
import { CoFinancingController } from './co-financing.controller.js';
import { ConfirmByAgreement } from './confirm-by-agreement.js';
import { ConfirmPledge } from './confirm-pledge.js';
import { AnswerInvitation } from './invitations/answer-invitation.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitePartner } from './invitations/invite-partner.js';
import { ShowInvitation } from './invitations/show-invitation.js';
import { TellOfInvitation } from './invitations/tell-of-invitation.js';
import { WatchInvitationsJob } from './invitations/watch-invitations.job.js';
import { JoinAsLead } from './join-as-lead.js';
import { LinkPartners } from './link-partners.js';
import { ListPartners } from './list-partners.js';
import { PartnerInterest } from './partner-interest.js';
import { PartnersController } from './partners.controller.js';
import { PartnersRepository } from './partners.repository.js';
import { PartnerViews } from './partner-views.js';
import { PartnershipFacts } from './partnership-facts.js';
import { PartnerRecipients } from './telling/partner-recipients.js';
import { RemovePartner } from './remove-partner.js';
import { RestorePartners } from './kept/restore-partners.js';
import { SetContribution } from './set-contribution.js';
import { ShowCoFinancing } from './show-co-financing.js';
import { TellOfSteps } from './telling/tell-of-steps.js';
import { TellPartner } from './telling/tell-partner.js';

/** What other features read or perform. */
const SHARED = [AddPartner, ConfirmPledge, PartnersRepository, SetContribution];

@Module({
  imports: [ApplicationsModule, DocumentsModule, NotificationsModule],
  controllers: [CoFinancingController, InvitationsController, PartnersController],
  providers: [
    ...SHARED,
    AnswerInvitation,
    ConfirmByAgreement,
    InvitePartner,
    JoinAsLead,
    LinkPartners,
    ListPartners,
    PartnerInterest,
    PartnershipFacts,
    PartnerRecipients,
    PartnerViews,
    RemovePartner,
    RestorePartners,
    ShowCoFinancing,
    ShowInvitation,
    TellOfInvitation,
    TellOfSteps,
    TellPartner,
    WatchInvitationsJob,
  ],
  exports: SHARED,
})
export class PartnershipsModule {}
