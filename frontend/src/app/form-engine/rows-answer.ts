import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isShown, type AnswerRow, type RowsField } from '@tranche/domain/browser';
import { Locale } from '../core/locale/locale.js';
import { AnswerTexts } from './answer-texts.js';

/** The rows of a table to read, each with its number: a message about one names it. */
@Component({
  selector: 'form-rows-answer',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="utrecht-table cards-on-phone">
      <caption class="rows-answer__caption">
        {{
          label()
        }}
      </caption>
      <thead class="utrecht-table__header">
        <tr>
          <th scope="col" class="utrecht-table__header-cell">
            {{ 'parts.rows.number' | transloco }}
          </th>
          @for (column of columns(); track column.field.name) {
            <th
              scope="col"
              class="utrecht-table__header-cell"
              [class.cell--end]="column.field.kind === 'money'"
            >
              {{ column.label }}
            </th>
          }
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        @for (row of rows(); track $index; let index = $index) {
          <tr class="utrecht-table__row">
            <th
              scope="row"
              class="utrecht-table__cell number"
              [attr.data-label]="'parts.rows.number' | transloco"
            >
              {{ index + 1 }}
            </th>
            @for (cell of row; track $index) {
              <td
                class="utrecht-table__cell"
                [class.cell--end]="cell.isAmount"
                [class.cell--blank]="cell.text === ''"
                [attr.data-label]="cell.label"
              >
                {{ cell.text }}
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class RowsAnswer {
  private readonly locale = inject(Locale);
  private readonly texts = inject(AnswerTexts);
  readonly field = input.required<RowsField>();
  readonly answer = input.required<readonly AnswerRow[]>();

  protected readonly label = computed(() => this.locale.text(this.field().label));
  /** Those that some row answers: what was asked of none would only make the table wider. */
  protected readonly columns = computed(() =>
    this.field()
      .columns.filter((field) => this.answer().some((row) => this.textOf(field, row) !== ''))
      .map((field) => ({ field, label: this.locale.text(field.label) })),
  );
  protected readonly rows = computed(() =>
    this.answer().map((row) =>
      this.columns().map(({ field, label }) => ({
        label,
        isAmount: field.kind === 'money',
        text: this.textOf(field, row),
      })),
    ),
  );

  private textOf(field: RowsField['columns'][number], row: AnswerRow): string {
    return isShown(field, row) ? this.texts.of(field, row[field.name]) : '';
  }
}
