import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { TranchesModule } from '../tranches/index.js';
import { ListCaseload } from './applications/list-caseload.js';
import { ListMine } from './applications/list-mine.js';
import { AuthenticityController } from './authenticity/authenticity.controller.js';
import { CheckAuthenticity } from './authenticity/check-authenticity.js';
import { CalendarFeed } from './calendar/calendar-feed.js';
import { CalendarFeedController } from './calendar/calendar-feed.controller.js';
import { ListsController } from './applications/lists.controller.js';
import { ReadSummary } from './applications/read-summary.js';
import { SentDocumentsCheck } from './applications/sent-documents-check.js';
import { ListAssignments } from './assessment/list-assignments.js';
import { WorklistController } from './assessment/worklist.controller.js';
import { SchemesModule } from './schemes/schemes.module.js';
import { ReadFigures } from './tranches/read-figures.js';
import { WorkModule } from './work-list/work.module.js';

/**
 * Lists, figures and registers that join the tables of many rooms. It stands on top of them: it reads
 * all, writes nothing, and no room asks it for anything.
 */
@Module({
  imports: [ApplicationsModule, SchemesModule, TranchesModule, WorkModule],
  controllers: [
    AuthenticityController,
    CalendarFeedController,
    ListsController,
    WorklistController,
  ],
  providers: [
    CalendarFeed,
    CheckAuthenticity,
    ListAssignments,
    ListCaseload,
    ListMine,
    ReadFigures,
    ReadSummary,
    SentDocumentsCheck,
  ],
})
export class ReadingModule {}
