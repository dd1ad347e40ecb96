import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  cents,
  detailsOfLine,
  formatEuro,
  isUnread,
  type CostLine,
  type CostLinesField,
} from '@tranche/domain/browser';
import { EuroPipe } from '../core/format/euro.pipe.js';
import { Locale } from '../core/locale/locale.js';

/** The cost lines of the budget to read: for what, of which kind, in which year, how much. */
@Component({
  selector: 'form-cost-lines-answer',
  imports: [EuroPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="utrecht-table cards-on-phone">
      <caption class="visually-hidden">
        {{
          label()
        }}
      </caption>
      <thead class="utrecht-table__header">
        <tr>
          <th scope="col" class="utrecht-table__header-cell">{{ label() }}</th>
          <th scope="col" class="utrecht-table__header-cell">
            {{ 'parts.costs.year' | transloco }}
          </th>
          <th scope="col" class="utrecht-table__header-cell cell--end">
            {{ 'parts.costs.amount' | transloco }}
          </th>
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        @for (row of rows(); track $index) {
          <tr class="utrecht-table__row">
            <th scope="row" class="utrecht-table__cell">
              {{ row.category }}<br /><small class="soft">{{ row.description }}</small>
              @if (row.details) {
                <br /><small class="soft">{{ row.details }}</small>
              }
            </th>
            <td class="utrecht-table__cell" [attr.data-label]="'parts.costs.year' | transloco">
              {{ row.year }}
            </td>
            <td
              class="utrecht-table__cell cell--end"
              [attr.data-label]="'parts.costs.amount' | transloco"
            >
              {{ row.amount }}
            </td>
          </tr>
        }
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="2">{{ 'parts.costs.total' | transloco }}</th>
          <td class="cell--end">{{ total() | euro }}</td>
        </tr>
      </tfoot>
    </table>
  `,
})
export class CostLinesAnswer {
  private readonly locale = inject(Locale);
  readonly field = input.required<CostLinesField>();
  readonly lines = input.required<readonly CostLine[]>();

  protected readonly label = computed(() => this.locale.text(this.field().label));
  protected readonly total = computed(() =>
    this.lines().reduce(
      (sum, { amountCents }) => sum + (typeof amountCents === 'number' ? amountCents : 0),
      0,
    ),
  );
  protected readonly rows = computed(() =>
    this.lines().map((line) => {
      const category = this.field().categories.find(({ code }) => code === line.category);
      return {
        description: line.description,
        details: detailsOfLine(this.field(), line, this.locale.language()).join(' · '),
        category: category ? this.locale.text(category.label) : line.category,
        year: isUnread(line.year) ? line.year.typed : (line.year ?? ''),
        amount: this.amountOf(line),
      };
    }),
  );

  /** What is no amount yet is read back as it was typed. */
  private amountOf({ amountCents }: CostLine): string {
    if (isUnread(amountCents)) return amountCents.typed;
    return amountCents === null ? '' : formatEuro(cents(amountCents), this.locale.language());
  }
}
