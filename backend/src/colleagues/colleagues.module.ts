import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AnswerColleagueInvitation } from './answer-colleague-invitation.js';
import { ChangeColleague } from './change-colleague.js';
import { ColleagueInvitationsController } from './colleague-invitations.controller.js';
import { ColleaguesController } from './colleagues.controller.js';
import { InviteColleague } from './invite-colleague.js';
import { ListColleagues } from './list-colleagues.js';
import { OwnOrganisations } from './own-organisations.js';
import { ProvideFileRoles } from './provide-file-roles.js';
import { AnswerMandate } from './mandates/answer-mandate.js';
import { GiveMandate } from './mandates/give-mandate.js';
import { ListMandates } from './mandates/list-mandates.js';
import { MandatesController } from './mandates/mandates.controller.js';
import { RemindMandatesJob } from './mandates/remind-mandates.job.js';
import { TellMandates } from './mandates/tell-mandates.js';
import { WithdrawMandate } from './mandates/withdraw-mandate.js';
import { TellColleagues } from './tell-colleagues.js';

/** The people of an organisation in an application, what each may do there, and who acts for it by mandate. */
@Module({
  imports: [ApplicationsModule, NotificationsModule],
  controllers: [ColleagueInvitationsController, ColleaguesController, MandatesController],
  providers: [
    AnswerColleagueInvitation,
    AnswerMandate,
    ChangeColleague,
    GiveMandate,
    InviteColleague,
    ListColleagues,
    ListMandates,
    OwnOrganisations,
    ProvideFileRoles,
    RemindMandatesJob,
    TellColleagues,
    TellMandates,
    WithdrawMandate,
  ],
  exports: [InviteColleague, ListColleagues],
})
export class ColleaguesModule {}
