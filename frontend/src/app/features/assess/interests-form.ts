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
import type { AssignmentView } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { ApiError } from '../../core/api/problem.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { keepForm } from '../../core/unsent/kept-form.js';
import { keptRecord } from '../../core/unsent/kept-record.js';
import { RestoredNote } from '../../core/unsent/restored-note.js';
import { Choice } from '../../ui/choice/choice.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { Notice } from '../../ui/notice/notice.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { TextArea } from '../../ui/text-area/text-area.js';

const KINDS = ['none', 'personal', 'business'] as const;

/** Interests come first: until they are declared the file stays shut, and an interest keeps it shut. */
@Component({
  selector: 'assess-interests-form',
  imports: [
    Choice,
    ErrorState,
    ErrorSummary,
    Notice,
    RestoredNote,
    TextArea,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './interests-form.html',
})
export class InterestsForm {
  private readonly http = inject(HttpClient);
  private readonly locale = inject(Locale);
  readonly assignment = input.required<AssignmentView>();
  /** After the file was opened: then only an interest is left to declare. */
  readonly isLate = input(false);
  readonly declared = output<AssignmentView>();

  protected readonly kind = signal('');
  protected readonly explanation = signal('');
  protected readonly kept = keepForm({
    name: () => `/v1/assignments/${this.assignment().id}/interests`,
    value: () => ({ kind: this.kind(), explanation: this.explanation() }),
    isEmpty: ({ kind, explanation }) => kind === '' && explanation === '',
    restore: (kept) => {
      const { kind, explanation } = keptRecord(kept) ?? {};
      if (typeof kind === 'string') this.kind.set(kind);
      if (typeof explanation === 'string') this.explanation.set(explanation);
    },
  });
  protected readonly attempt = signal(0);
  protected readonly isMissing = signal(false);
  protected readonly isSending = signal(false);
  protected readonly refused = signal<ApiError | null>(null);

  protected readonly hasInterest = computed(() => !['', 'none'].includes(this.kind()));
  protected readonly options = computed(() =>
    KINDS.filter((kind) => !this.isLate() || kind !== 'none').map((kind) => ({
      value: kind,
      label: this.locale.translate(`assess.interests.${kind}`),
      hint: this.locale.translate(`assess.interests.${kind}-hint`),
    })),
  );
  protected readonly error = computed(() =>
    this.isMissing() && this.kind() === ''
      ? this.locale.translate('assess.interests.missing')
      : undefined,
  );
  protected readonly errors = computed(() => {
    const text = this.error();
    return text ? [{ for: 'interests', text }] : [];
  });

  protected startOver(): void {
    this.kept.done();
    this.kind.set('');
    this.explanation.set('');
  }

  protected async declare(event: Event): Promise<void> {
    event.preventDefault();
    this.attempt.update((attempt) => attempt + 1);
    this.isMissing.set(this.kind() === '');
    if (this.isMissing() || this.isSending()) return;
    this.isSending.set(true);
    const explanation = this.hasInterest() ? this.explanation() : '';
    const address = `/v1/assignments/${this.assignment().id}/interests`;
    const request = { kind: this.kind(), explanation };
    try {
      const view = await firstValueFrom(this.http.put<AssignmentView>(address, request));
      this.kept.done();
      this.declared.emit(view);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
