import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { MessageBox } from './message-box.js';
import { MessageEffects } from './message-effects.js';
import { MessagesController } from './messages.controller.js';
import { PutMessage } from './put-message.js';
import { RecipientsOf } from './recipients-of.js';
import { SendMailJob } from './send-mail.job.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [MessagesController],
  providers: [MessageBox, MessageEffects, PutMessage, RecipientsOf, SendMailJob],
  exports: [MessageBox, PutMessage, RecipientsOf],
})
export class NotificationsModule {}
