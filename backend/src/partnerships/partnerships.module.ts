import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DocumentsModule } from '../documents/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AddPartner } from './add-partner.js';
import { ChangingController } from './changing/changing.controller.js';
import { Depart } from './changing/depart.js';
import { ListChanges } from './history/list-changes.js';
import { PreviewDeparture } from './changing/preview-departure.js';
import { ReplacePartner } from './changing/replace-partner.js';
import { TellOfDeparture } from './changing/tell-of-departure.js';
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
import { LeadController } from './lead/lead.controller.js';
import { ShowLeadTransfer } from './lead/show-lead-transfer.js';
import { TellOfLead } from './lead/tell-of-lead.js';
import { TransferLead } from './lead/transfer-lead.js';
import { LinesOfPartners } from './own-lines/lines-of-partners.js';
import { LinkPartners } from './link-partners.js';
import { ListPartners } from './list-partners.js';
import { PartnerInterest } from './partner-interest.js';
import { PartnersController } from './partners.controller.js';
import { PartnersRepository } from './partners.repository.js';
import { PartnerViews } from './partner-views.js';
import { PartnershipFacts } from './partnership-facts.js';
import { PartnerRecipients } from './telling/partner-recipients.js';
import { SayFarewell } from './history/say-farewell.js';
import { RestorePartners } from './kept/restore-partners.js';
import { SetContribution } from './set-contribution.js';
import { ShowCoFinancing } from './show-co-financing.js';
import { RemindOfPledgesJob } from './telling/remind-of-pledges.job.js';
import { TellOfSteps } from './telling/tell-of-steps.js';
import { TellPartner } from './telling/tell-partner.js';

/** What other features read or perform. */
const SHARED = [AddPartner, ConfirmPledge, PartnersRepository, SetContribution];

@Module({
  imports: [ApplicationsModule, DeadlinesModule, DocumentsModule, NotificationsModule],
  controllers: [
    ChangingController,
    CoFinancingController,
    InvitationsController,
    LeadController,
    PartnersController,
  ],
  providers: [
    ...SHARED,
    AnswerInvitation,
    ConfirmByAgreement,
    Depart,
    InvitePartner,
    JoinAsLead,
    LinesOfPartners,
    LinkPartners,
    ListChanges,
    ListPartners,
    PartnerInterest,
    PartnershipFacts,
    PartnerRecipients,
    PartnerViews,
    PreviewDeparture,
    RemindOfPledgesJob,
    ReplacePartner,
    RestorePartners,
    SayFarewell,
    ShowCoFinancing,
    ShowInvitation,
    ShowLeadTransfer,
    TellOfDeparture,
    TellOfInvitation,
    TellOfLead,
    TellOfSteps,
    TellPartner,
    TransferLead,
    WatchInvitationsJob,
  ],
  exports: SHARED,
})
export class PartnershipsModule {}
