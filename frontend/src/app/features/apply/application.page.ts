import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readApplication } from '../../api/applications.js';
import { readSectionOwners } from '../../api/section-owners.js';
import { fetched } from '../../core/api/fetched.js';
import { AmountPipe } from '../../core/format/amount.pipe.js';
import { awardedIn } from '../../core/format/awarded-in.js';
import { awaitLetters } from '../../core/letters/await-letters.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PageTitle } from '../../core/navigation/page-title.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { PageState } from '../../ui/states/page-state.js';
import { Card } from '../../ui/card/card.js';
import { Notice } from '../../ui/notice/notice.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { TaskList, type Task } from '../../ui/task-list/task-list.js';
import { isInRole, sendingOf, withdrawingOf } from './actions/sending-transition.js';
import { TransitionActions } from './actions/transition-actions.js';
import { ApplicationAside } from './application-aside.js';
import { tasksOf } from './application-tasks.js';
import { receivedOf } from './check/left-as-sent.js';
import { RequestAnswers } from './counterpart/request-answers.js';
import { ownerLine } from './owners/owner-line.js';
import { PersonApplication } from './person/person-application.js';
import { LatestStepReceipt } from './receipt/latest-step-receipt.js';
import { ReceiptList } from './receipt/receipt-list.js';
import { AskedCard } from './result/asked-card.js';
import { AskedParts } from './result/asked-parts.js';
import { DecidedNotice } from './result/decided-notice.js';
import { LowerIntended } from './result/lower-intended.js';
import { ResultCards } from './result/result-cards.js';
import { ReuseCard } from './reuse/reuse-card.js';
import { SupplementPart } from './result/supplement-part.js';
import { toneOfState } from './state-tone.js';
import { WithdrawButton } from './withdraw-button.js';
import { AskedOffer } from './task/asked-offer.js';

/** The page of an application: what is to be done, until when, who takes part, what happened. */
@Component({
  imports: [
    AmountPipe,
    ApplicationAside,
    AskedCard,
    AskedOffer,
    AskedParts,
    BackLink,
    Card,
    DecidedNotice,
    LatestStepReceipt,
    Notice,
    PageState,
    PersonApplication,
    LowerIntended,
    ReceiptList,
    RequestAnswers,
    ResultCards,
    ReuseCard,
    RouterLink,
    StatusTag,
    SupplementPart,
    TaskList,
    TextPipe,
    TransitionActions,
    TranslocoPipe,
    WithdrawButton,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './application.page.html',
})
export class ApplicationPage {
  readonly reference = input.required<string>();

  protected readonly application = fetched(() => readApplication({ reference: this.reference() }));
  protected readonly receivedOf = receivedOf;
  protected readonly awardedIn = awardedIn;
  protected readonly tone = toneOfState;
  private readonly tasks = tasksOf();
  private readonly locale = inject(Locale);
  /** Who writes what is agreed among those who write together, and only while they do. */
  private readonly owners = fetched(() =>
    this.isTogether() ? readSectionOwners({ reference: this.reference() }) : undefined,
  );

  protected readonly groups = computed(() => {
    if (!this.application.hasValue()) return [];
    const view = this.application.value();
    return view.groups
      .map((group) => ({
        ...group,
        tasks: this.owned(
          this.tasks(
            view,
            view.tasks.filter((task) => task.group === group.name),
          ),
        ),
      }))
      .filter(({ tasks }) => tasks.length > 0);
  });

  /** Not every scheme has a term that runs before an application is complete. */
  protected readonly standsStill = computed(
    () =>
      this.application.hasValue() &&
      this.application.value().deadlines.some(({ standing }) => standing === 'suspended'),
  );
  /** A supplement that is about some parts leaves the others as they were sent. */
  protected readonly isPartly = computed(
    () =>
      this.application.hasValue() &&
      this.application.value().viewer === 'applicant' &&
      this.application.value().tasks.some(({ asked }) => asked.length > 0) &&
      this.application.value().tasks.some(({ canEdit }) => !canEdit),
  );
  /** Nothing was done yet about something that was asked; it can be sent all the same. */
  protected readonly isUnanswered = computed(
    () =>
      this.application.hasValue() &&
      this.application
        .value()
        .tasks.some(({ asked }) => asked.some(({ isAnswered }) => !isAnswered)),
  );
  protected readonly sending = computed(() =>
    this.application.hasValue() ? sendingOf(this.application.value()) : undefined,
  );
  /** What can be done now comes before a long list of what is done; a draft was never sent. */
  protected readonly isSent = computed(
    () =>
      this.application.hasValue() &&
      this.application.value().state.phase !== 'draft' &&
      this.application.value().tasks.every(({ canEdit }) => !canEdit),
  );
  /** Somebody who works along sees how far it is; who signs sends it. */
  protected readonly maySend = computed(() => isInRole(this.sending()));
  protected readonly withdrawing = computed(() =>
    this.application.hasValue() ? withdrawingOf(this.application.value()) : undefined,
  );

  private readonly isTogether = computed(() => {
    if (!this.application.hasValue() || this.isSent()) return false;
    const { viewer, applicantKind } = this.application.value();
    return applicantKind !== 'person' && (viewer === 'applicant' || viewer === 'partner');
  });

  /** With who writes each. */
  private owned(tasks: readonly Task[]): readonly Task[] {
    if (!this.owners.hasValue()) return tasks;
    const { items } = this.owners.value();
    return tasks.map((task) => {
      const owner = items.find(({ section }) => task.id === `task-${section}`);
      return owner ? { ...task, owner: ownerLine(owner, this.locale) } : task;
    });
  }

  constructor() {
    const { application } = this;
    awaitLetters(
      () => (application.hasValue() ? application.value() : undefined),
      () => application.reload(),
    );
    const { locale } = this;
    const title = inject(PageTitle);
    effect(() => {
      if (!this.application.hasValue()) return;
      const { applicantKind, title: own, trancheName } = this.application.value();
      title.name(applicantKind === 'person' ? locale.text(trancheName) : own);
    });
  }
}
