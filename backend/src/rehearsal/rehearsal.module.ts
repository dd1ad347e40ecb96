import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { CommentsModule } from '../comments/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { Rehearse } from './rehearse.js';
import { RehearsalController } from './rehearsal.controller.js';
import { WhoBlocks } from './who-blocks.js';

/** The check of a submission on any day, with whom each finding lies, and the call to them. */
@Module({
  imports: [ApplicationsModule, CommentsModule, NotificationsModule],
  controllers: [RehearsalController],
  providers: [Rehearse, WhoBlocks],
})
export class RehearsalModule {}
