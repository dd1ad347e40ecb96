import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { CopiesToColleagues } from './copies-to-colleagues.js';
import { ConfirmOwnStep } from './confirm-own-step.js';
import { MessageBox } from './message-box.js';
import { MessageEffects } from './message-effects.js';
import { MessagesController } from './messages.controller.js';
import { PutMessage } from './put-message.js';
import { RecipientsOf } from './recipients-of.js';
import { ChooseMail } from './mail/choice/choose-mail.js';
import { MailChoiceController } from './mail/choice/mail-choice.controller.js';
import { DeliverMail } from './mail/deliver-mail.js';
import { DeliverDigest } from './mail/digest/deliver-digest.js';
import { SendDigestsJob } from './mail/digest/send-digests.job.js';
import { WaitingWork } from './mail/digest/waiting-work.js';
import { RetryMailJob } from './mail/retry-mail.job.js';
import { SendMailJob } from './mail/send-mail.job.js';
import { TellOfRecordedViews } from './tell-of-recorded-views.js';
import { TellOfReplacement } from './tell-of-replacement.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [MailChoiceController, MessagesController],
  providers: [
    ChooseMail,
    ConfirmOwnStep,
    CopiesToColleagues,
    DeliverDigest,
    DeliverMail,
    MessageBox,
    MessageEffects,
    PutMessage,
    RecipientsOf,
    RetryMailJob,
    SendDigestsJob,
    SendMailJob,
    TellOfRecordedViews,
    TellOfReplacement,
    WaitingWork,
  ],
  exports: [MessageBox, PutMessage, RecipientsOf, WaitingWork],
})
export class NotificationsModule {}
