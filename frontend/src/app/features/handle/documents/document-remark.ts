import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DocumentList, DocumentView } from '@tranche/contracts';
import type { Call } from '../../../api/call.js';
import { remarkOnDocument, takeBackRemark } from '../../../api/documents.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { Refusal } from '../../../ui/states/refusal.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { TextArea } from '../../../ui/text-area/text-area.js';

/** What is wanting in one document: read, and said, changed or taken back by an officer. */
@Component({
  selector: 'handle-document-remark',
  imports: [MomentPipe, Refusal, StatusTag, TextArea, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './document-remark.html',
})
export class DocumentRemark {
  private readonly locale = inject(Locale);
  readonly reference = input.required<string>();
  readonly document = input.required<DocumentView>();
  readonly canRemark = input.required<boolean>();
  readonly changed = output<DocumentList>();

  protected readonly isOpen = signal(false);
  protected readonly text = signal('');
  protected readonly isShown = signal(false);
  protected readonly attempt = new Attempt();
  private readonly path = computed(() => ({
    reference: this.reference(),
    document: this.document().id,
  }));
  private readonly kept = keepForm({
    name: () => remarkOnDocument.at(this.path()),
    value: () => (this.isOpen() ? this.text() : ''),
    isEmpty: (text) => text === '' || text === this.document().remark?.text,
    restore: (kept) => {
      if (typeof kept !== 'string') return;
      this.text.set(kept);
      this.isOpen.set(true);
    },
  });

  protected readonly state = computed(() => {
    const { isTold, isAnswered } = this.document().remark ?? { isTold: false, isAnswered: false };
    if (isAnswered) return { tone: 'done', key: 'answered' } as const;
    return isTold
      ? ({ tone: 'busy', key: 'told' } as const)
      : ({ tone: 'attention', key: 'note' } as const);
  });
  protected readonly error = computed(() =>
    this.isShown() && this.text().trim() === ''
      ? this.locale.translate('handle.case.remark.missing')
      : undefined,
  );

  protected open(): void {
    this.text.set(this.document().remark?.text ?? '');
    this.isShown.set(false);
    this.isOpen.set(true);
  }

  protected close(): void {
    this.kept.done();
    this.isOpen.set(false);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isShown.set(true);
    const text = this.text().trim();
    if (text === '') return;
    await this.send(remarkOnDocument({ ...this.path(), body: { text } }));
  }

  protected async takeBack(): Promise<void> {
    await this.send(takeBackRemark(this.path()));
  }

  private async send(call: Call<DocumentList>): Promise<void> {
    const list = await this.attempt.send(call);
    if (!list) return;
    this.close();
    this.changed.emit(list);
  }
}
