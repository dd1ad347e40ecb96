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
import { TellColleagues } from './tell-colleagues.js';

/** The people of an organisation in an application, and what each may do there. */
@Module({
  imports: [ApplicationsModule, NotificationsModule],
  controllers: [ColleagueInvitationsController, ColleaguesController],
  providers: [
    AnswerColleagueInvitation,
    ChangeColleague,
    InviteColleague,
    ListColleagues,
    OwnOrganisations,
    ProvideFileRoles,
    TellColleagues,
  ],
  exports: [InviteColleague, ListColleagues],
})
export class ColleaguesModule {}
