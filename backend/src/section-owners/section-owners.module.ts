import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { CommentsModule } from '../comments/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ChangeOwner } from './change-owner.js';
import { ListOwners } from './list-owners.js';
import { SectionOwnersController } from './section-owners.controller.js';
import { TellOfOwners } from './tell-of-owners.js';
import { WatchOwnersJob } from './watch-owners.job.js';

/** Who of those who take part writes which section of an application, and by when. */
@Module({
  imports: [ApplicationsModule, CommentsModule, NotificationsModule],
  controllers: [SectionOwnersController],
  providers: [ChangeOwner, ListOwners, TellOfOwners, WatchOwnersJob],
})
export class SectionOwnersModule {}
