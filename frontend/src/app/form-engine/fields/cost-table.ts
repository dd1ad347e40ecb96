import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CostLine, CostLinesField } from '@tranche/domain/browser';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import type { FieldError } from '../../core/api/field-errors.js';
import { Card } from '../../ui/card/card.js';
import { MoneyField } from '../../ui/money-field/money-field.js';
import { Select } from '../../ui/select/select.js';
import { TextField } from '../../ui/text-field/text-field.js';

/** The budget as lines of cost. On a phone every line is a card; every cell shows its own error. */
@Component({
  selector: 'form-cost-table',
  imports: [Card, EuroPipe, MoneyField, Select, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cost-table.html',
})
export class CostTable implements FormValueControl<readonly CostLine[]> {
  private readonly locale = inject(Locale);
  readonly value = model<readonly CostLine[]>([]);
  readonly disabled = input(false);
  readonly fid = input.required<string>();
  readonly field = input.required<CostLinesField>();
  readonly cellErrors = input<readonly FieldError[]>([]);
  /** The id of the cell that somebody left. */
  readonly left = output<string>();

  protected readonly label = computed(() => this.locale.text(this.field().label));
  protected readonly total = computed(() =>
    this.value().reduce(
      (sum, { amountCents }) => sum + (isAmount(amountCents) ? amountCents : 0),
      0,
    ),
  );
  protected readonly categories = computed(() =>
    this.field().categories.map(({ code, label }) => ({
      value: code,
      label: this.locale.text(label),
    })),
  );
  protected readonly years = computed(() =>
    Array.from({ length: this.field().years }, (_, index) => ({
      value: String(index + 1),
      label: this.locale.translate('ui.costs.year-number', { number: index + 1 }),
    })),
  );

  protected errorOf(row: number, column: keyof CostLine): string | undefined {
    const cell = `${this.fid()}-${row}-${column}`;
    return this.cellErrors().find((error) => error.for === cell)?.text;
  }

  /** Why a category never counts, in the words of the regulation. */
  protected neverCounts(line: CostLine): string | null {
    const category = this.field().categories.find(({ code }) => code === line.category);
    if (!category?.neverCounts) return null;
    return `${this.locale.text(category.neverCounts.why)} (${category.neverCounts.article})`;
  }

  protected change(row: number, part: Partial<CostLine>): void {
    this.value.update((lines) =>
      lines.map((line, index) => (index === row ? { ...line, ...part } : line)),
    );
  }

  protected add(): void {
    const [only, other] = this.field().categories;
    const category = only && !other ? only.code : '';
    this.value.update((lines) => [
      ...lines,
      { category, description: '', year: 1, amountCents: null },
    ]);
  }

  protected remove(row: number): void {
    this.value.update((lines) => lines.filter((_, index) => index !== row));
  }

  protected categoryOf({ category }: CostLine): string {
    return this.field().categories.some(({ code }) => code === category) ? category : '';
  }

  /** What was pasted and is no category stands where one chooses. */
  protected unlisted(line: CostLine): string {
    const typed = line.category;
    const isUnlisted = typed !== '' && this.categoryOf(line) === '';
    return isUnlisted ? this.locale.translate('ui.rows.unlisted', { typed }) : '';
  }

  protected yearOf({ year }: CostLine): string {
    return typeof year === 'number' ? String(year) : '';
  }
}

function isAmount(cell: CostLine['amountCents']): cell is number {
  return typeof cell === 'number';
}
