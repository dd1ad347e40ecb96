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
import type { Departed, DepartureView, PartnerList } from '@tranche/contracts';
import type { Call } from '../../../../api/call.js';
import { departPartner, replacePartner } from '../../../../api/partners.js';
import type { FieldError } from '../../../../core/api/field-errors.js';
import { over } from '../../../../core/api/tagged-api.js';
import { Attempt } from '../../../../core/attempt/attempt.js';
import { Locale } from '../../../../core/locale/locale.js';
import { keepForm } from '../../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../../core/unsent/restored-note.js';
import { Checkbox } from '../../../../ui/checkbox/checkbox.js';
import { Choice } from '../../../../ui/choice/choice.js';
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../../../ui/states/error-state.js';
import { TextArea } from '../../../../ui/text-area/text-area.js';
import { EMPTY_PARTNER, requestOf, wrongIn, type PartnerDraft } from '../partner-draft.js';
import { PartnerFields } from '../partner-fields.js';
import type { Successor } from './successor.js';

const NOTHING = { reason: '', instead: 'nobody', proposes: 'yes', ...EMPTY_PARTNER };
const LEAST_CHARACTERS = 10;

/** Why a partner leaves, and who comes in its place; nothing is done before the button is pressed. */
@Component({
  selector: 'departure-form',
  imports: [
    Checkbox,
    Choice,
    ErrorState,
    ErrorSummary,
    PartnerFields,
    RestoredNote,
    TextArea,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './departure-form.html',
})
export class DepartureForm {
  readonly reference = input.required<string>();
  readonly departure = input.required<DepartureView>();
  /** Who comes instead changes what the bands become. */
  readonly successor = output<Successor | null>();
  readonly done = output();
  /** Something changed since the preview was made: it is made again. */
  readonly stale = output<void>();

  private readonly locale = inject(Locale);
  protected readonly typed = signal(NOTHING);
  protected readonly kept = keepForm({
    name: () =>
      departPartner.at({ reference: this.reference(), partner: this.departure().partner.id }),
    value: () => this.typed(),
    isEmpty: (typed) => typed.reason === '' && typed.name === '',
    restore: (kept) => {
      this.typed.set(keptTexts(NOTHING, kept));
      this.tell();
    },
  });
  protected readonly attempt = new Attempt((pointer) => {
    const field = pointer.replace(/^#?\//, '');
    return field === 'reason' ? 'departure-reason' : `partner-${field}`;
  });

  protected readonly ways = computed(() =>
    ['nobody', 'other'].map((value) => ({
      value,
      label: this.locale.translate(`partnership.instead.${value}`),
    })),
  );
  protected readonly kinds = computed(() =>
    this.departure().kinds.map(({ kind, label }) => ({
      value: kind,
      label: this.locale.text(label),
    })),
  );
  protected readonly isReplacing = computed(
    () => this.departure().canReplace && this.typed().instead === 'other',
  );
  /** What the button does, in the words of who presses it. */
  protected readonly action = computed(() => {
    const { by, manner } = this.departure();
    if (this.isReplacing()) return 'replace';
    return manner === 'to-be-judged' ? 'announce' : by === 'partner' ? 'leave' : 'take-out';
  });

  protected readonly errorOf = (field: keyof PartnerDraft): string =>
    this.attempt.errorOf(`partner-${field}`) ?? '';

  protected change(field: keyof typeof NOTHING, value: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: value }));
    if (field !== 'reason') this.tell();
  }

  protected startOver(): void {
    this.kept.done();
    this.typed.set(NOTHING);
    this.tell();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.attempt.begin(this.missing())) return;
    const answer = await this.attempt.send(this.call(), over(this.departure().partner.version));
    if (answer) {
      this.kept.done();
      this.done.emit();
    } else if (this.attempt.refused()?.status === 412) {
      this.stale.emit();
    }
  }

  private call(): Call<Departed | PartnerList> {
    const { reason, proposes } = this.typed();
    const at = { reference: this.reference(), partner: this.departure().partner.id };
    const why = reason.trim() === '' ? null : reason.trim();
    if (!this.isReplacing()) return departPartner({ ...at, body: { reason: why } });
    const named = requestOf(this.typed());
    const body = { ...named, reason: why, proposesAmounts: proposes === 'yes' };
    return replacePartner({ ...at, body });
  }

  private missing(): readonly FieldError[] {
    const length = this.typed().reason.trim().length;
    const isOwed = this.departure().needsReason || length > 0;
    const reason =
      isOwed && length < LEAST_CHARACTERS
        ? [
            {
              for: 'departure-reason',
              text: this.locale.translate('partnership.reason-missing'),
            },
          ]
        : [];
    const partner = this.isReplacing() ? wrongIn(this.typed()) : [];
    return [
      ...reason,
      ...partner.map((field) => ({
        for: `partner-${field}`,
        text: this.locale.translate(`apply.partners.error.${field}`),
      })),
    ];
  }

  private tell(): void {
    const { kind, proposes } = this.typed();
    const isNamed = this.isReplacing() && kind !== '';
    this.successor.emit(isNamed ? { kind, proposes: proposes === 'yes' } : null);
  }
}
