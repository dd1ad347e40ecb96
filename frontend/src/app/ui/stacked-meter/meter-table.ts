import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';
import type { MeterBand } from './meter-geometry.js';

/** The figures of the meter as a table: the same for everybody, and to copy. */
@Component({
  selector: 'ui-meter-table',
  imports: [CitePipe, EuroPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="utrecht-table cards-on-phone">
      <caption class="visually-hidden">
        {{
          'parts.meter.table' | transloco: { budget: (budgetCents() | euro) }
        }}
      </caption>
      <thead class="utrecht-table__header">
        <tr>
          <th scope="col" class="utrecht-table__header-cell">
            {{ 'parts.meter.band' | transloco }}
          </th>
          @for (column of columns; track column) {
            <th scope="col" class="utrecht-table__header-cell cell--end">
              {{ 'parts.meter.' + column | transloco }}
            </th>
          }
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        @for (band of bands(); track band.code) {
          <tr class="utrecht-table__row">
            <th scope="row" class="utrecht-table__cell">
              {{ band.label }}
              @if (band.article) {
                <small class="soft">({{ band.article | cite }})</small>
              }
            </th>
            <td
              class="utrecht-table__cell cell--end"
              [attr.data-label]="'parts.meter.amount' | transloco"
            >
              {{ band.amountCents | euro: 'cents' }}
            </td>
            <td
              class="utrecht-table__cell cell--end"
              [attr.data-label]="'parts.meter.minimum' | transloco"
            >
              {{ band.minimumCents | euro: 'cents' }}
            </td>
            <td
              class="utrecht-table__cell cell--end"
              [attr.data-label]="'parts.meter.maximum' | transloco"
            >
              {{ band.maximumCents | euro: 'cents' }}
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class MeterTable {
  readonly bands = input.required<readonly MeterBand[]>();
  readonly budgetCents = input.required<number>();
  protected readonly columns = ['amount', 'minimum', 'maximum'] as const;
}
