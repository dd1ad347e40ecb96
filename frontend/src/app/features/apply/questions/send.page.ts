import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readSchemes } from '../../../api/schemes.js';
import { fetched } from '../../../core/api/fetched.js';
import type { FieldError } from '../../../core/api/field-errors.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PerformTransition } from '../../../core/transitions/perform-transition.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { sendingOf } from '../actions/sending-transition.js';
import { CheckAsked } from '../check/check-asked.js';
import { CheckReplaces } from '../check/check-replaces.js';
import { CheckWarnings } from '../check/check-warnings.js';
import { CheckWhole } from '../check/check-whole.js';
import { awaitedOf, isLeftAsSent, leftKey } from '../check/left-as-sent.js';
import { partId } from '../check/what-stands-in-the-way.js';
import { AnswerCard } from './answer-card.js';
import { DocumentCard } from './document-card.js';
import { QuestionFlow } from './question-flow.js';
import { sectionsOf } from './question-pages.js';
import { notFilledIn, otherObstacles } from './send-obstacles.js';
import { stepLink } from './step-link.js';

/** Everything once more, and one tap to send. Before the opening too: then the server says when. */
@Component({
  imports: [
    AnswerCard,
    BackLink,
    CheckAsked,
    CheckReplaces,
    CheckWarnings,
    Checkbox,
    CheckWhole,
    DocumentCard,
    ErrorState,
    ErrorSummary,
    Loading,
    MomentPipe,
    Notice,
    ReasonList,
    RouterLink,
    TextPipe,
    TranslocoPipe,
  ],
  providers: [PerformTransition, QuestionFlow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../../styles/components/form/question-page.css'],
  templateUrl: './send.page.html',
})
export class SendPage {
  readonly reference = input.required<string>();

  private readonly locale = inject(Locale);
  private readonly router = inject(Router);
  protected readonly flow = inject(QuestionFlow);
  protected readonly performing = inject(PerformTransition);
  protected readonly partId = partId;
  protected readonly attempt = signal(0);

  private readonly schemes = fetched(() => readSchemes());
  /** When the window opens, while it has not. */
  protected readonly opensAt = computed(() => {
    if (!this.schemes.hasValue() || !this.flow.application.hasValue()) return null;
    const { tranche } = this.flow.application.value();
    const all = this.schemes.value().items.flatMap(({ tranches }) => tranches);
    const found = all.find(({ code }) => code === tranche);
    return found?.standing === 'announced' ? found.opensAt : null;
  });
  protected readonly sending = computed(() =>
    this.flow.application.hasValue() ? sendingOf(this.flow.application.value()) : undefined,
  );
  /** Sent, and nothing more is asked: this page only reads back. */
  protected readonly isSent = computed(
    () =>
      this.flow.isReady() &&
      this.flow.application.hasValue() &&
      this.flow.application.value().receipts.length > 0 &&
      !this.flow.canEdit(),
  );
  protected readonly sections = computed(() => {
    const checked = this.flow.check.hasValue() ? this.flow.check.value().sections : [];
    return sectionsOf(this.flow.pages()).map((pages) => ({
      ...pages,
      problems: checked.find(({ definition }) => definition.name === pages.name)?.problems ?? [],
    }));
  });
  protected readonly obstacles = computed(() =>
    this.flow.check.hasValue() ? otherObstacles(this.flow.check.value()) : [],
  );
  /** Only after an attempt to send: somebody who is still reading is not told off. */
  protected readonly errors = computed<readonly FieldError[]>(() => {
    if (this.attempt() === 0 || !this.flow.check.hasValue()) return [];
    const left = this.leftError();
    return [
      ...notFilledIn(this.flow.check.value(), this.locale),
      ...(left === '' ? [] : [{ for: 'left', text: left }]),
    ];
  });
  /** What the office asked and what was done about it, while a supplement is awaited. */
  protected readonly supplement = computed(() =>
    this.flow.application.hasValue() ? awaitedOf(this.flow.application.value()) : null,
  );
  /** Something that was asked stands as it was sent: it can go, but not unnoticed. */
  protected readonly isLeft = computed(() => isLeftAsSent(this.supplement()));
  protected readonly leftKey = computed(() => leftKey(this.supplement()));
  protected readonly leftKnown = signal(false);
  protected readonly leftError = computed(() =>
    this.attempt() > 0 && this.isLeft() && !this.leftKnown()
      ? this.locale.translate(`${this.leftKey()}-unsaid`)
      : '',
  );
  /** The first page about a part of the form; its way back leads here. */
  protected readonly linkToSection = (section: string): readonly string[] | null => {
    const page = this.flow.pages().find((each) => each.section === section);
    return page ? stepLink(this.reference(), page.id) : null;
  };

  constructor() {
    effect(() => this.flow.reference.set(this.reference()));
  }

  protected async send(transition: string): Promise<void> {
    if (!this.flow.check.hasValue()) return;
    this.attempt.update((attempt) => attempt + 1);
    if (this.errors().length > 0) return;
    const seen = { reference: this.reference(), eventNumber: this.flow.check.value().eventNumber };
    const sent = await this.performing.perform(seen, transition);
    if (sent) {
      await this.router.navigate(['/aanvragen', this.reference(), 'ontvangen'], {
        replaceUrl: true,
      });
    } else if (this.performing.refused()) {
      this.flow.reload();
    }
  }
}
