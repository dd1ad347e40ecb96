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
import type { AmendTranche, TrancheDetail, TranchePreview } from '@tranche/contracts';
import { isUnread } from '@tranche/domain/browser';
import { amendTranche, previewAmending } from '../../../api/tranches.js';
import { type FieldError } from '../../../core/api/field-errors.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepPreview } from '../../../core/transitions/keep-preview.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptRecord } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { Choice } from '../../../ui/choice/choice.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import type { TypedDate } from '../../../ui/date-field/date-parts.js';
import type { TypedEuro } from '../../../ui/money-field/euro.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { AmountField } from '../amount-field.js';
import { TranchePreview as PreviewPart } from './opening/tranche-preview.js';
import { clockInNetherlands, instantInNetherlands } from './dutch-clock.js';

const ID_OF: Readonly<Record<string, string>> = {
  '#/closesAt': 'amend-closes',
  '#/budgetLine/ceilingCents': 'amend-ceiling',
  '#/publicationReference': 'amend-publication',
};

/** A later closing or another ceiling, with the place where it was published (Awb 4:27). */
@Component({
  selector: 'handle-amend-form',
  imports: [
    AmountField,
    Choice,
    DateField,
    ErrorState,
    ErrorSummary,
    PreviewPart,
    RestoredNote,
    TextField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './amend-form.html',
})
export class AmendForm {
  private readonly locale = inject(Locale);
  readonly tranche = input.required<TrancheDetail>();
  readonly amended = output<TrancheDetail>();
  /** Somebody else changed it first: what is typed stays beside what now stands there. */
  readonly overtaken = output<void>();

  protected readonly isOpen = signal(false);
  protected readonly what = signal('window');
  protected readonly closesOn = signal<TypedDate>('');
  protected readonly closesTime = signal('');
  protected readonly ceilingCents = signal<TypedEuro>(null);
  protected readonly publication = signal('');
  protected readonly kept = keepForm({
    name: () => amendTranche.at({ tranche: this.tranche().code }),
    value: () => ({
      isOpen: this.isOpen(),
      what: this.what(),
      closesOn: this.closesOn(),
      closesTime: this.closesTime(),
      ceilingCents: this.ceilingCents(),
      publication: this.publication(),
    }),
    isEmpty: (typed) => !typed.isOpen || this.isUntouched(),
    restore: (kept) => this.restore(kept),
  });
  /** What it comes to is read first: a later closing or a lower ceiling binds. */
  protected readonly preview = keepPreview<TranchePreview>(() => JSON.stringify(this.request()));
  protected readonly attempt = new Attempt((pointer) => ID_OF[pointer] ?? null);

  protected readonly options = computed(() => [
    { value: 'window', label: this.locale.translate('handle.amend.kind.window') },
    ...this.tranche().budgetLines.map((line) => ({
      value: line.code,
      label: this.locale.translate('handle.amend.ceiling-of', {
        line: this.locale.text(line.name),
      }),
    })),
  ]);

  protected stop(): void {
    this.kept.done();
    this.preview.forget();
    this.publication.set('');
    this.isOpen.set(false);
  }

  protected start(): void {
    const { date, time } = clockInNetherlands(this.tranche().closesAt);
    this.closesOn.set(date);
    this.closesTime.set(time);
    this.choose(this.what());
    this.isOpen.set(true);
  }

  /** What stands there now fills the boxes: that nobody typed. */
  private isUntouched(): boolean {
    const { date, time } = clockInNetherlands(this.tranche().closesAt);
    return (
      this.closesOn() === date &&
      this.closesTime() === time &&
      this.ceilingCents() === this.ceilingOf(this.what()) &&
      this.publication() === ''
    );
  }

  private ceilingOf(what: string): number | null {
    return this.tranche().budgetLines.find(({ code }) => code === what)?.ceilingCents ?? null;
  }

  protected choose(what: string): void {
    this.what.set(what);
    this.ceilingCents.set(this.ceilingOf(what));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const body = this.request();
    if (!this.attempt.begin(this.missing(body))) return;
    const parts = { tranche: this.tranche().code, body };
    if (this.preview.shown() === null) {
      await this.preview.keep(this.attempt.send(previewAmending(parts)));
    } else {
      const view = await this.attempt.once(amendTranche(parts));
      if (view) {
        this.stop();
        this.amended.emit(view);
      }
    }
    if (this.attempt.refused()?.isOvertaken) this.overtaken.emit();
  }

  private restore(kept: unknown): void {
    const { what, closesOn, closesTime, ceilingCents, publication } = keptRecord(kept) ?? {};
    this.start();
    if (typeof what === 'string') this.choose(what);
    if (typeof closesOn === 'string' || isUnread(closesOn)) this.closesOn.set(closesOn);
    if (typeof closesTime === 'string') this.closesTime.set(closesTime);
    if (typeof ceilingCents === 'number' || isUnread(ceilingCents)) {
      this.ceilingCents.set(ceilingCents);
    }
    if (typeof publication === 'string') this.publication.set(publication);
  }

  private request(): AmendTranche {
    const publicationReference = this.publication().trim();
    const seen = this.tranche().amendments.length;
    if (this.what() === 'window') {
      const closesAt = instantInNetherlands(this.closesOn(), this.closesTime());
      return { seen, publicationReference, ...(closesAt !== null && { closesAt }) };
    }
    const ceilingCents = this.ceilingCents();
    return {
      seen,
      publicationReference,
      ...(typeof ceilingCents === 'number' && { budgetLine: { code: this.what(), ceilingCents } }),
    };
  }

  private missing({ closesAt, budgetLine, publicationReference }: AmendTranche): FieldError[] {
    const isWindow = this.what() === 'window';
    return [
      ...(isWindow && closesAt === undefined ? ['amend-closes'] : []),
      ...(!isWindow && budgetLine === undefined ? ['amend-ceiling'] : []),
      ...(publicationReference.length < 3 ? ['amend-publication'] : []),
    ].map((id) => ({ for: id, text: this.locale.translate(`handle.amend.missing.${id}`) }));
  }
}
