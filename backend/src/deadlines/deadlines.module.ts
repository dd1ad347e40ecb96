import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TranchesModule } from '../tranches/index.js';
import { DeadlineEffects } from './deadline-effects.js';
import { DeadlineFacts } from './deadline-facts.js';
import { DeadlineView } from './deadline-view.js';
import { DeadlinesController } from './deadlines.controller.js';
import { FollowWindow } from './window/follow-window.js';
import { TakeBackReceipt } from './receipt/take-back-receipt.js';
import { TellInOrder } from './receipt/tell-in-order.js';
import { TellReceiptTakenBack } from './receipt/tell-receipt-taken-back.js';
import { TellWindowMoved } from './window/tell-window-moved.js';
import { LapseDeadline } from './sweep/lapse-deadline.js';
import { MeetDuty } from './duty/meet-duty.js';
import { RemindOfDeadline } from './sweep/remind-of-deadline.js';
import { SweepDeadlines } from './sweep/sweep-deadlines.js';
import { SweepDeadlinesJob } from './sweep/sweep-deadlines.job.js';

@Module({
  imports: [ApplicationsModule, NotificationsModule, TranchesModule],
  controllers: [DeadlinesController],
  providers: [
    DeadlineEffects,
    DeadlineFacts,
    DeadlineView,
    FollowWindow,
    LapseDeadline,
    MeetDuty,
    RemindOfDeadline,
    SweepDeadlines,
    SweepDeadlinesJob,
    TakeBackReceipt,
    TellInOrder,
    TellReceiptTakenBack,
    TellWindowMoved,
  ],
  exports: [MeetDuty, SweepDeadlines],
})
export class DeadlinesModule {}
