import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { nearestDeadline } from '../../../core/deadlines/nearest-deadline.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { sendingOf, withdrawingOf } from '../actions/sending-transition.js';
import { TransitionActions } from '../actions/transition-actions.js';
import { ApplicationAside } from '../application-aside.js';
import { receivedOf } from '../check/left-as-sent.js';
import { SEND_STEP, stepLink } from '../questions/step-link.js';
import { LatestStepReceipt } from '../receipt/latest-step-receipt.js';
import { ReceiptList } from '../receipt/receipt-list.js';
import { AskedCard } from '../result/asked-card.js';
import { LowerIntended } from '../result/lower-intended.js';
import { ResultCards } from '../result/result-cards.js';
import { ReuseCard } from '../reuse/reuse-card.js';
import { SupplementPart } from '../result/supplement-part.js';
import { toneOfState } from '../state-tone.js';
import { WithdrawButton } from '../withdraw-button.js';

/** The page of somebody who applies for oneself: where it stands, the next date, what came of it. */
@Component({
  selector: 'person-application',
  imports: [
    LatestStepReceipt,
    ApplicationAside,
    AskedCard,
    Card,
    AmountPipe,
    LegalDatePipe,
    Notice,
    LowerIntended,
    ReceiptList,
    ResultCards,
    ReuseCard,
    RouterLink,
    SupplementPart,
    StatusTag,
    TextPipe,
    TransitionActions,
    TranslocoPipe,
    WithdrawButton,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-application.html',
})
export class PersonApplication {
  readonly application = input.required<ApplicationView>();
  readonly changed = output<ApplicationView>();
  readonly overtaken = output<void>();

  protected readonly receivedOf = receivedOf;
  protected readonly tone = toneOfState;
  protected readonly sending = computed(() => sendingOf(this.application()));
  protected readonly withdrawing = computed(() => withdrawingOf(this.application()));
  protected readonly toDo = computed(() => {
    const tasks = this.application().tasks.filter(({ status }) => status !== 'optional');
    return {
      done: tasks.filter(({ status }) => status === 'done').length,
      of: tasks.length,
    };
  });
  /** Whether there is something to fill in, to add to what was sent, or nothing but to send it. */
  protected readonly standing = computed<'to-do' | 'to-add' | 'ready'>(() => {
    const { receipts, tasks } = this.application();
    if (receipts.length > 0) {
      const isAnswered = tasks.every(({ asked }) => asked.every((each) => each.isAnswered));
      return isAnswered && this.toDo().done === this.toDo().of ? 'ready' : 'to-add';
    }
    return this.toDo().done === this.toDo().of ? 'ready' : 'to-do';
  });
  protected readonly questions = computed(() => stepLink(this.application().reference));
  protected readonly check = computed(() => stepLink(this.application().reference, SEND_STEP));
  /** Not every scheme has a term that runs before an application is complete. */
  protected readonly standsStill = computed(() =>
    this.application().deadlines.some(({ standing }) => standing === 'suspended'),
  );
  /** The nearest term that runs: "wanneer hoor ik iets?". */
  protected readonly next = computed(() => nearestDeadline(this.application()));
}
