import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { isUnread, type Cell, type ColumnField } from '@tranche/domain/browser';
import { Locale } from '../../core/locale/locale.js';
import { DateField } from '../../ui/date-field/date-field.js';
import { MoneyField } from '../../ui/money-field/money-field.js';
import { NumberField } from '../../ui/number-field/number-field.js';
import { Select } from '../../ui/select/select.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { optionOf } from '../option-of.js';

/** One cell of a table of rows: the control that its column asks for, without a label in sight. */
@Component({
  selector: 'form-row-cell',
  imports: [DateField, MoneyField, NumberField, Select, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (column().kind) {
      @case ('text') {
        <ui-text-field
          [fid]="fid()"
          [label]="label()"
          [bare]="true"
          [value]="text()"
          [disabled]="disabled()"
          [error]="error()"
          (valueChange)="changed.emit($event)"
          (touch)="left.emit()"
        />
      }
      @case ('money') {
        <ui-money-field
          [fid]="fid()"
          [label]="label()"
          [bare]="true"
          [value]="number()"
          [disabled]="disabled()"
          [error]="error()"
          (valueChange)="changed.emit($event)"
          (touch)="left.emit()"
        />
      }
      @case ('number') {
        <ui-number-field
          [fid]="fid()"
          [label]="label()"
          [bare]="true"
          [value]="number()"
          [disabled]="disabled()"
          [error]="error()"
          (valueChange)="changed.emit($event)"
          (touch)="left.emit()"
        />
      }
      @case ('date') {
        <ui-date-field
          class="bare-date"
          [fid]="fid()"
          [label]="label()"
          [value]="day()"
          [disabled]="disabled()"
          [error]="error()"
          (valueChange)="changed.emit($event || null)"
          (touch)="left.emit()"
        />
      }
      @default {
        <ui-select
          [fid]="fid()"
          [label]="label()"
          [bare]="true"
          [options]="options()"
          [empty]="unlisted()"
          [value]="choice()"
          [disabled]="disabled()"
          [error]="error()"
          (valueChange)="choose($event)"
          (touch)="left.emit()"
        />
      }
    }
  `,
})
export class RowCell {
  private readonly locale = inject(Locale);
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly column = input.required<ColumnField>();
  readonly value = input.required<Cell>();
  readonly disabled = input(false);
  readonly error = input<string>();
  readonly changed = output<Cell>();
  /** The person left the cell: from now on its errors may be shown. */
  readonly left = output<void>();

  protected readonly text = computed(() => {
    const value = this.value();
    return typeof value === 'string' ? value : '';
  });
  protected readonly number = computed(() => {
    const value = this.value();
    return typeof value === 'number' || isUnread(value) ? value : null;
  });
  protected readonly day = computed(() => {
    const value = this.value();
    return typeof value === 'string' || isUnread(value) ? value : '';
  });
  /** What was pasted and is no option stands where one chooses. */
  protected readonly unlisted = computed(() => {
    const value = this.value();
    return isUnread(value)
      ? this.locale.translate('parts.rows.unlisted', { typed: value.typed })
      : '';
  });
  protected readonly choice = computed(() => {
    const value = this.value();
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : this.text();
  });
  protected readonly options = computed(() => {
    const column = this.column();
    return column.kind === 'choice'
      ? column.options.map((option) => optionOf(option, this.locale))
      : ['yes', 'no'].map((value) => ({ value, label: this.locale.translate(`parts.${value}`) }));
  });

  protected choose(value: string): void {
    const answer = this.column().kind === 'yes-no' ? value === 'yes' : value;
    this.changed.emit(value === '' ? null : answer);
  }
}
