import { HttpClient } from '@angular/common/http';
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
import { firstValueFrom, type Observable } from 'rxjs';
import { ApiError } from '../../../core/api/problem.js';
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
  private readonly http = inject(HttpClient);
  private readonly locale = inject(Locale);
  readonly reference = input.required<string>();
  readonly document = input.required<DocumentView>();
  readonly canRemark = input.required<boolean>();
  readonly changed = output<DocumentList>();

  protected readonly isOpen = signal(false);
  protected readonly text = signal('');
  protected readonly isShown = signal(false);
  protected readonly isSending = signal(false);
  protected readonly refused = signal<ApiError | null>(null);
  private readonly address = computed(
    () => `/v1/applications/${this.reference()}/documents/${this.document().id}/remark`,
  );
  private readonly kept = keepForm({
    name: () => this.address(),
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
    await this.send(() => this.http.put<DocumentList>(this.address(), { text }));
  }

  protected async takeBack(): Promise<void> {
    await this.send(() => this.http.delete<DocumentList>(this.address()));
  }

  private async send(call: () => Observable<DocumentList>): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.refused.set(null);
    try {
      const list = await firstValueFrom(call());
      this.close();
      this.changed.emit(list);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
