import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { Participants } from './participants.js';
import { CommentsController } from './comments.controller.js';
import { ListComments } from './list-comments.js';
import { ResolveThread } from './resolve-thread.js';
import { TellOfComments } from './tell-of-comments.js';
import { WriteComment } from './write-comment.js';

/** What those who take part say to each other about an application; no part of it. */
@Module({
  imports: [ApplicationsModule, NotificationsModule],
  controllers: [CommentsController],
  providers: [Participants, ListComments, ResolveThread, TellOfComments, WriteComment],
  exports: [Participants],
})
export class CommentsModule {}
