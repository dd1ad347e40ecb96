import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommentList } from '@tranche/contracts';
import { beginThread, readComments } from '../../../api/comments.js';
import { fetched } from '../../../core/api/fetched.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { CommentForm } from './comment-form.js';
import { CommentThreadView } from './comment-thread.js';
import type { Said } from './said.js';

/** What those who take part say to each other about one section, which the office never sees. */
@Component({
  selector: 'section-comments',
  imports: [Card, CommentForm, CommentThreadView, ErrorState, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'comments' },
  templateUrl: './section-comments.html',
})
export class SectionComments {
  readonly reference = input.required<string>();
  readonly section = input.required<string>();

  private readonly locale = inject(Locale);
  private readonly copies = inject(KeptCopies);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly form = viewChild(CommentForm);
  protected readonly list = fetched(() =>
    readComments({ reference: this.reference(), section: this.section() }),
  );
  protected readonly attempt = new Attempt((pointer) =>
    pointer.endsWith('/text') ? `comment-${this.at().replaceAll(/\W+/g, '-')}` : null,
  );
  /** Said of what was done: a list that changes is not heard. */
  protected readonly news = signal('');
  protected readonly at = computed(() =>
    beginThread.at({ reference: this.reference(), section: this.section() }),
  );
  /** Open at once for somebody who was busy with it. */
  protected readonly isWriting = linkedSignal(() => this.copies.find(this.at()) !== null);
  protected readonly open = computed(() => this.threads().filter((each) => !each.resolvedAt));
  protected readonly resolved = computed(() => this.threads().filter((each) => each.resolvedAt));
  private readonly threads = computed(() =>
    this.list.hasValue() ? this.list.value().threads : [],
  );
  /** The thread that a message leads to. */
  private readonly wanted = inject(ActivatedRoute).snapshot.queryParamMap.get('opmerking');
  protected readonly leadsToResolved = computed(() =>
    this.resolved().some(({ id }) => id === this.wanted),
  );
  protected readonly isGone = computed(
    () =>
      this.list.hasValue() &&
      this.wanted !== null &&
      this.threads().every(({ id }) => id !== this.wanted),
  );
  /** Nothing was said, and nothing can be said any more. */
  protected readonly isEmpty = computed(
    () =>
      this.list.hasValue() &&
      this.threads().length === 0 &&
      this.list.value().organisations.length === 0,
  );

  constructor() {
    let isLed = false;
    effect(() => {
      if (isLed || this.wanted === null || !this.list.hasValue()) return;
      isLed = true;
      const id = `opmerking-${this.wanted}`;
      const lead = () => this.document.getElementById(id)?.focus();
      afterNextRender(lead, { injector: this.injector });
    });
  }

  protected async begin(said: Said): Promise<void> {
    this.news.set('');
    const parts = { reference: this.reference(), section: this.section() };
    const list = await this.attempt.once(beginThread({ ...parts, body: said }));
    if (!list) return;
    this.form()?.startOver();
    this.isWriting.set(false);
    this.take(list, 'comments.done.said');
  }

  protected take(list: CommentList, said: string): void {
    this.list.set(list);
    this.news.set(this.locale.translate(said));
  }
}
