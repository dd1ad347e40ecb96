import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications/index.js';
import { NotificationsModule } from '../../notifications/index.js';
import { ApplicantWork } from './applicant-work.js';
import { AssessorWork } from './assessor-work.js';
import { ColleagueWork } from './colleague-work.js';
import { ListWork } from './list-work.js';
import { MandateWork } from './mandate-work.js';
import { PartnerWork } from './partner-work.js';
import { RankingWork } from './ranking-work.js';
import { StaffWork } from './staff-work.js';
import { WorkController } from './work.controller.js';

/** The work list: what waits for somebody, of every kind by a source of its own. */
@Module({
  imports: [ApplicationsModule, NotificationsModule],
  controllers: [WorkController],
  providers: [
    ApplicantWork,
    AssessorWork,
    ColleagueWork,
    ListWork,
    MandateWork,
    PartnerWork,
    RankingWork,
    StaffWork,
  ],
  exports: [ListWork],
})
export class WorkModule {}
