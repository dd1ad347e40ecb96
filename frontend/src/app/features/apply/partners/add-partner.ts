import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PartnerList } from '@tranche/contracts';
import { fieldErrors, type FieldError } from '../../../core/api/field-errors.js';
import { IdempotencyKey } from '../../../core/api/idempotency-key.js';
import { ApiError } from '../../../core/api/problem.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import type { Option } from '../../../ui/choice/option.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Select } from '../../../ui/select/select.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { EMPTY_PARTNER, requestOf, wrongIn, type PartnerDraft } from './partner-draft.js';

/** Names an organisation that takes part; its people see the application when they sign in. */
@Component({
  selector: 'add-partner',
  imports: [ErrorSummary, RestoredNote, Select, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './add-partner.html',
})
export class AddPartner {
  readonly reference = input.required<string>();
  readonly kinds = input.required<readonly Option[]>();
  readonly added = output<PartnerList>();
  /** What was said about an earlier attempt holds no longer. */
  readonly tried = output<void>();
  readonly cancelled = output<void>();

  private readonly http = inject(HttpClient);
  private readonly locale = inject(Locale);
  private readonly intention = new IdempotencyKey();
  protected readonly draft = signal<PartnerDraft>(EMPTY_PARTNER);
  protected readonly kept = keepForm({
    name: () => addressOf(this.reference()),
    value: () => this.draft(),
    isEmpty: (draft) => Object.values(draft).every((text) => text === ''),
    restore: (kept) => this.draft.set(keptTexts({ ...EMPTY_PARTNER }, kept)),
  });
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly attempt = signal(0);
  protected readonly sending = signal(false);

  protected change(field: keyof PartnerDraft, value: string): void {
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected cancel(): void {
    this.kept.done();
    this.cancelled.emit();
  }

  protected startOver(): void {
    this.kept.done();
    this.draft.set(EMPTY_PARTNER);
  }

  protected errorOf(field: keyof PartnerDraft): string {
    return this.errors().find((error) => error.for === `partner-${field}`)?.text ?? '';
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    this.tried.emit();
    this.errors.set(
      wrongIn(this.draft()).map((field) => ({
        for: `partner-${field}`,
        text: this.locale.translate(`apply.partners.error.${field}`),
      })),
    );
    if (this.errors().length === 0) await this.send();
    this.attempt.update((attempt) => attempt + 1);
  }

  private async send(): Promise<void> {
    this.sending.set(true);
    const address = addressOf(this.reference());
    try {
      const list = await this.intention.send((headers) =>
        this.http.post<PartnerList>(address, requestOf(this.draft()), { headers }),
      );
      this.kept.done();
      this.added.emit(list);
    } catch (error) {
      if (error instanceof ApiError) this.errors.set(linesOf(error));
    } finally {
      this.sending.set(false);
    }
  }
}

/** Where a partner is added, and under which this device keeps what is typed about it. */
export function addressOf(reference: string): string {
  return `/v1/applications/${reference}/partners`;
}

/** Per field what the server says about it, or else the whole problem in one line. */
function linesOf({ problem }: ApiError): readonly FieldError[] {
  const lines = fieldErrors(problem, (pointer) => pointer.replace(/^#?\//, 'partner-'));
  return lines.length > 0 ? lines : [{ for: '', text: problem.detail }];
}
