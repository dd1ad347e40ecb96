import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@tranche/domain/browser';
import { Locale } from '../../../core/locale/locale.js';
import { procedureSteps } from './procedure-steps.js';

/** Every step that an application can take, as a table: a table is for everybody, a drawing is not. */
@Component({
  selector: 'procedure-table',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="utrecht-table cards-on-phone" [attr.aria-label]="title()">
      <thead class="utrecht-table__header">
        <tr>
          @for (column of columns; track column) {
            <th scope="col" class="utrecht-table__header-cell">
              {{ 'schemes.step.' + column | transloco }}
            </th>
          }
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        @for (step of steps(); track $index) {
          <tr class="utrecht-table__row">
            @for (column of columns; track column) {
              <td
                class="utrecht-table__cell"
                [attr.data-label]="'schemes.step.' + column | transloco"
              >
                {{ step[column] }}
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class ProcedureTable {
  private readonly locale = inject(Locale);
  readonly picture = input.required<Picture>();
  readonly title = input.required<string>();
  protected readonly steps = computed(() =>
    procedureSteps(this.picture()).map(({ from, act, to }) => ({
      from: this.locale.text(from),
      act: this.locale.text(act),
      to: this.locale.text(to),
    })),
  );
  protected readonly columns = ['from', 'act', 'to'] as const;
}
