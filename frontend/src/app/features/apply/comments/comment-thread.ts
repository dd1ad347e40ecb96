import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommentList, CommentThread } from '@tranche/contracts';
import { replyToThread, resolveThread } from '../../../api/comments.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { CommentForm } from './comment-form.js';
import type { Said } from './said.js';

/** A comment, what was answered to it, and what can be done about it. */
@Component({
  selector: 'comment-thread',
  imports: [CommentForm, ErrorState, MomentPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comment-thread.html',
})
export class CommentThreadView {
  readonly reference = input.required<string>();
  readonly thread = input.required<CommentThread>();
  readonly list = input.required<CommentList>();
  /** As it stands now, and what to say of it. */
  readonly changed = output<{ readonly list: CommentList; readonly said: string }>();

  private readonly locale = inject(Locale);
  private readonly copies = inject(KeptCopies);
  private readonly form = viewChild(CommentForm);
  protected readonly answering = new Attempt(() => null);
  protected readonly resolving = new Attempt();
  protected readonly at = computed(() =>
    replyToThread.at({ reference: this.reference(), thread: this.thread().id }),
  );
  /** Open at once for somebody who was busy with it. */
  protected readonly isAnswering = linkedSignal(() => this.copies.find(this.at()) !== null);
  protected readonly mayComment = computed(() => this.list().organisations.length > 0);
  protected readonly about = computed(() => {
    const { field } = this.thread();
    const question = this.list().questions.find(({ name }) => name === field);
    return question ? this.locale.text(question.label) : null;
  });

  protected async answer({ organisationId, text, mentions }: Said): Promise<void> {
    const parts = { reference: this.reference(), thread: this.thread().id };
    const body = { organisationId, text, mentions };
    const list = await this.answering.once(replyToThread({ ...parts, body }));
    if (!list) return;
    this.form()?.startOver();
    this.isAnswering.set(false);
    this.changed.emit({ list, said: 'comments.done.answered' });
  }

  protected async resolve(isResolved: boolean): Promise<void> {
    const parts = { reference: this.reference(), thread: this.thread().id };
    const list = await this.resolving.send(resolveThread({ ...parts, body: { isResolved } }));
    const said = `comments.done.${isResolved ? 'resolved' : 'reopened'}`;
    if (list) this.changed.emit({ list, said });
  }
}
