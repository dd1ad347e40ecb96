import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { CopiesToColleagues } from './copies-to-colleagues.js';
import { ConfirmOwnStep } from './confirm-own-step.js';
import { MessageBox } from './message-box.js';
import { MessageEffects } from './message-effects.js';
import { MessagesController } from './messages.controller.js';
import { PutMessage } from './put-message.js';
import { RecipientsOf } from './recipients-of.js';
import { DeliverMail } from './mail/deliver-mail.js';
import { RetryMailJob } from './mail/retry-mail.job.js';
import { SendMailJob } from './mail/send-mail.job.js';
import { TellOfRecordedViews } from './tell-of-recorded-views.js';
import { TellOfReplacement } from './tell-of-replacement.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [MessagesController],
  providers: [
    ConfirmOwnStep,
    CopiesToColleagues,
    DeliverMail,
    MessageBox,
    MessageEffects,
    PutMessage,
    RecipientsOf,
    RetryMailJob,
    SendMailJob,
    TellOfRecordedViews,
    TellOfReplacement,
  ],
  exports: [MessageBox, PutMessage, RecipientsOf],
})
export class NotificationsModule {}
