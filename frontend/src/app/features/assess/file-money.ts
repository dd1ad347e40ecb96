import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssignmentView } from '@tranche/contracts';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';

/** Who takes part and who pays what, as it was sent. */
@Component({
  selector: 'assess-file-money',
  imports: [EuroPipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let shown = money();
    <dl class="fact-list">
      @if (shown.budgetCents > 0) {
        <div>
          <dt>{{ 'assess.file.budget' | transloco }}</dt>
          <dd class="number">{{ shown.budgetCents | euro }}</dd>
        </div>
      }
      <div>
        <dt>{{ 'assess.file.requested' | transloco }}</dt>
        <dd class="number">{{ shown.requestedCents | euro }}</dd>
      </div>
    </dl>
    @if (shown.partners.length > 0) {
      <table class="utrecht-table cards-on-phone">
        <caption class="visually-hidden">
          {{
            'assess.file.money' | transloco
          }}
        </caption>
        <thead class="utrecht-table__header">
          <tr>
            <th scope="col" class="utrecht-table__header-cell">
              {{ 'assess.file.partner' | transloco }}
            </th>
            <th scope="col" class="utrecht-table__header-cell cell--end">
              {{ 'assess.file.cash' | transloco }}
            </th>
            <th scope="col" class="utrecht-table__header-cell cell--end">
              {{ 'assess.file.in-kind' | transloco }}
            </th>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          @for (partner of shown.partners; track $index) {
            <tr class="utrecht-table__row">
              <th scope="row" class="utrecht-table__cell">
                {{ partner.name }}
                <small class="soft">{{ partner.kindLabel | text }}</small>
              </th>
              <td
                class="utrecht-table__cell cell--end"
                [attr.data-label]="'assess.file.cash' | transloco"
              >
                {{ partner.cashCents | euro }}
              </td>
              <td
                class="utrecht-table__cell cell--end"
                [attr.data-label]="'assess.file.in-kind' | transloco"
              >
                {{ partner.inKindCents | euro }}
              </td>
            </tr>
          }
        </tbody>
      </table>
    }
  `,
})
export class FileMoney {
  readonly money = input.required<NonNullable<NonNullable<AssignmentView['file']>['money']>>();
}
