import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CreateProgramme } from '@tranche/contracts';
import { isUnread, type Unit } from '@tranche/domain/browser';
import { createProgramme } from '../../../api/tranches.js';
import { type FieldError } from '../../../core/api/field-errors.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptRecord } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { Choice } from '../../../ui/choice/choice.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import type { TypedEuro } from '../../../ui/money-field/euro.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { AmountField } from '../amount-field.js';

const ID_OF: Readonly<Record<string, string>> = {
  '#/code': 'programme-code',
  '#/name/nl': 'programme-nl',
  '#/name/en': 'programme-en',
  '#/totalCents': 'programme-total',
};

const UNITS: readonly Unit[] = ['euro', 'place'];

/** Records a programme, so that tranches can be opened under its money, or its places. */
@Component({
  selector: 'handle-create-programme-form',
  imports: [AmountField, Choice, ErrorState, ErrorSummary, RestoredNote, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './create-programme-form.html',
})
export class CreateProgrammeForm {
  private readonly locale = inject(Locale);
  readonly created = output<void>();

  protected readonly isOpen = signal(false);
  protected readonly code = signal('');
  protected readonly nl = signal('');
  protected readonly en = signal('');
  /** What the total counts. */
  protected readonly unit = signal<Unit>('euro');
  protected readonly totalCents = signal<TypedEuro>(null);
  protected readonly units = computed(() =>
    UNITS.map((value) => ({
      value,
      label: this.locale.translate(`handle.programme.units.${value}`),
    })),
  );
  protected readonly kept = keepForm({
    name: () => createProgramme.at(),
    value: () => ({
      code: this.code(),
      nl: this.nl(),
      en: this.en(),
      unit: this.unit(),
      totalCents: this.totalCents(),
    }),
    isEmpty: ({ code, nl, en, totalCents }) => !code && !nl && !en && totalCents === null,
    restore: (kept) => this.restore(kept),
  });
  protected readonly attempt = new Attempt((pointer) => ID_OF[pointer] ?? null);

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    const totalCents = this.totalCents();
    if (!this.attempt.begin(this.missing()) || typeof totalCents !== 'number') return;
    const name = { nl: this.nl().trim(), en: this.en().trim() };
    const unit = this.unit();
    const body: CreateProgramme = { code: this.code(), name, note: null, unit, totalCents };
    if (!(await this.attempt.once(createProgramme({ body })))) return;
    this.startOver();
    this.isOpen.set(false);
    this.created.emit();
  }

  protected startOver(): void {
    this.kept.done();
    for (const text of [this.code, this.nl, this.en]) text.set('');
    this.choose('euro');
  }

  /** An amount of euros says nothing about places. */
  protected choose(unit: string): void {
    this.unit.set(unit === 'place' ? 'place' : 'euro');
    this.totalCents.set(null);
  }

  private restore(kept: unknown): void {
    const { code, nl, en, unit, totalCents } = keptRecord(kept) ?? {};
    if (typeof unit === 'string') this.choose(unit);
    if (typeof code === 'string') this.code.set(code);
    if (typeof nl === 'string') this.nl.set(nl);
    if (typeof en === 'string') this.en.set(en);
    if (typeof totalCents === 'number' || isUnread(totalCents)) this.totalCents.set(totalCents);
    this.isOpen.set(true);
  }

  private missing(): readonly FieldError[] {
    const wanted: readonly [string, boolean][] = [
      ['programme-code', /^[a-z0-9]+(-[a-z0-9]+)*$/.test(this.code())],
      ['programme-nl', this.nl().trim().length >= 3],
      ['programme-en', this.en().trim().length >= 3],
      ['programme-total', typeof this.totalCents() === 'number'],
    ];
    return wanted
      .filter(([, isThere]) => !isThere)
      .map(([id]) => ({ for: id, text: this.locale.translate(`handle.programme.missing.${id}`) }));
  }
}
