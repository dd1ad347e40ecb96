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
import type { PartnerList } from '@tranche/contracts';
import { addPartner } from '../../../api/partners.js';
import type { FieldError } from '../../../core/api/field-errors.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import type { Option } from '../../../ui/choice/option.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { EMPTY_PARTNER, requestOf, wrongIn, type PartnerDraft } from './partner-draft.js';
import { PartnerFields } from './partner-fields.js';

/** Names an organisation that takes part; its people see the application when they sign in. */
@Component({
  selector: 'add-partner',
  imports: [ErrorSummary, PartnerFields, RestoredNote, TranslocoPipe],
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

  private readonly locale = inject(Locale);
  protected readonly draft = signal<PartnerDraft>(EMPTY_PARTNER);
  protected readonly kept = keepForm({
    name: () => addPartner.at({ reference: this.reference() }),
    value: () => this.draft(),
    isEmpty: (draft) => Object.values(draft).every((text) => text === ''),
    restore: (kept) => this.draft.set(keptTexts({ ...EMPTY_PARTNER }, kept)),
  });
  protected readonly attempt = new Attempt((pointer) => pointer.replace(/^#?\//, 'partner-'));
  /** Per field what is wrong with it, or else the whole refusal in one line. */
  protected readonly errors = computed<readonly FieldError[]>(() => {
    const refused = this.attempt.refused();
    return refused ? [{ for: '', text: refused.problem.detail }] : this.attempt.errors();
  });

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

  protected readonly errorOf = (field: keyof PartnerDraft): string =>
    this.attempt.errorOf(`partner-${field}`) ?? '';

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.emit();
    const wrong = wrongIn(this.draft()).map((field) => ({
      for: `partner-${field}`,
      text: this.locale.translate(`apply.partners.error.${field}`),
    }));
    if (!this.attempt.begin(wrong)) return;
    const reference = this.reference();
    const list = await this.attempt.once(addPartner({ reference, body: requestOf(this.draft()) }));
    if (!list) return;
    this.kept.done();
    this.added.emit(list);
  }
}
