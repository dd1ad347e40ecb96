import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  effect,
  inject,
  input,
  inputBinding,
  outputBinding,
  resource,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckView } from '@tranche/contracts';
import type { Answers } from '@tranche/domain/browser';
import { TaggedApi } from '../../../core/api/tagged-api.js';
import { LazyPart, type Fetched } from '../../../core/lazy/lazy-part.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import { keepsChanges, type KeepsChanges } from '../../../core/navigation/unsaved-changes.guard.js';
import { WhomToAsk } from '../../../form-engine/reference/whom-to-ask.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { askedInWords } from '../application-tasks.js';
import { HttpSectionGateway } from '../section/http-section-gateway.js';
import { QuestionEditor } from './question-editor.js';
import { QuestionFlow } from './question-flow.js';
import type { QuestionPage as Page } from './question-pages.js';
import { SEND_STEP, stepLink } from './step-link.js';

/** One question a page, for whoever applies for oneself. Without a step it opens the first unanswered. */
@Component({
  imports: [
    BackLink,
    ErrorState,
    LazyPart,
    Loading,
    Notice,
    QuestionEditor,
    RouterLink,
    TextPipe,
    TranslocoPipe,
  ],
  providers: [QuestionFlow, WhomToAsk],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../../styles/components/form/question-page.css'],
  templateUrl: './question.page.html',
})
export class QuestionPage implements KeepsChanges {
  readonly reference = input.required<string>();
  readonly step = input<string>();
  /** In the address when somebody comes from the check page to change one answer. */
  readonly naar = input<string>();

  private readonly api = inject(TaggedApi);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  protected readonly flow = inject(QuestionFlow);
  private readonly editor = viewChild(QuestionEditor);
  private readonly documents = viewChild<LazyPart>('documents');

  private readonly index = computed(() =>
    this.flow.openPages().findIndex(({ id }) => id === this.step()),
  );
  protected readonly page = computed(() => this.flow.pages().find(({ id }) => id === this.step()));
  protected readonly isOpen = computed(() => this.index() >= 0);
  /** Not asked about now, or nothing can be changed at all. */
  protected readonly closedTitle = computed(() =>
    this.flow.canEdit() ? 'apply.asked-of.not-asked' : 'apply.section.read-only',
  );
  /** Parts are counted, not pages: how many pages a part has hangs on what is answered. */
  protected readonly place = computed(() => {
    const parts = [...new Set(this.flow.openPages().map(({ section }) => section))];
    return { number: parts.indexOf(this.page()?.section ?? '') + 1, of: parts.length };
  });
  protected readonly previous = computed(() => {
    const before = this.flow.openPages()[this.index() - 1];
    return before ? stepLink(this.reference(), before.id) : null;
  });
  protected readonly action = computed(() =>
    this.locale.translate(this.naar() ? 'apply.question.save' : 'apply.question.next'),
  );

  protected readonly asked = computed(() =>
    this.flow.askedOf(this.page()?.section ?? '').map((each) => askedInWords(each, this.locale)),
  );

  /** Most pages are open: what reads a closed one back is fetched with it. */
  protected readonly closed: Fetched = async () =>
    (await import('../section/closed-section.js')).ClosedSection;
  protected readonly bindings = [
    inputBinding('reference', this.reference),
    inputBinding('address', () => this.opened.value()?.gateway.address),
    inputBinding('opened', () => this.opened.value()?.section),
    inputBinding('fields', () => this.opened.value()?.page.fields),
    inputBinding('title', this.closedTitle),
  ];

  /** One page of a form asks for documents; the others need none of it. */
  protected readonly documentQuestion: Fetched = async () =>
    (await import('./document-question.js')).DocumentQuestion;
  protected readonly documentBindings = [
    inputBinding('reference', this.reference),
    inputBinding('action', this.action),
    outputBinding<CheckView['documents']>('changed', (problems) =>
      this.flow.keepDocuments(problems),
    ),
    outputBinding('finished', () => void this.goOn()),
  ];

  /** A page of its own for every step: what was loaded for one is not shown on the next. */
  protected readonly opened = resource({
    params: () => {
      const isAsked = this.flow.isReady() && this.page()?.part === 'questions';
      return isAsked ? this.step() : undefined;
    },
    loader: async ({ params: step }) => {
      const page = this.flow.pages().find(({ id }) => id === step);
      if (!page) throw new Error(`The form has no page ${step}`);
      const path = { reference: this.reference(), section: page.section };
      const gateway = new HttpSectionGateway(this.api, path);
      return { page, gateway, section: await gateway.open() };
    },
  });

  constructor() {
    const title = inject(PageTitle);
    const whom = inject(WhomToAsk);
    effect(() => this.flow.reference.set(this.reference()));
    effect(() => whom.authority.set(this.flow.authority()));
    effect(() => {
      const page = this.page();
      if (page) title.name(this.locale.text(page.title));
    });
    effect(() => {
      if (this.flow.isReady() && !this.step()) void this.begin();
    });
  }

  leave(): Promise<boolean> | boolean {
    const documents = this.documents()?.part();
    return this.editor()?.leave() ?? (keepsChanges(documents) ? documents.leave() : true);
  }

  protected async saved(page: Page, answers: Answers): Promise<void> {
    this.flow.keep(page.section, answers, this.opened.value()?.gateway.stops() ?? []);
    await this.goOn();
  }

  protected async goOn(): Promise<void> {
    const after = this.naar() ? undefined : this.flow.openPages()[this.index() + 1];
    await this.router.navigate([...stepLink(this.reference(), after?.id ?? SEND_STEP)]);
  }

  private async begin(): Promise<void> {
    const first = this.flow.unfinished()?.id ?? SEND_STEP;
    await this.router.navigate([...stepLink(this.reference(), first)], { replaceUrl: true });
  }
}
