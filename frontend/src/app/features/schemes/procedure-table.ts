import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { procedureSteps } from './procedure-steps.js';

/** Every step that an application can take, as a table. */
@Component({
  selector: 'procedure-table',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="utrecht-table cards-on-phone" [attr.aria-label]="'schemes.procedure' | transloco">
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
  readonly diagram = input.required<string>();
  protected readonly steps = computed(() => procedureSteps(this.diagram()));
  protected readonly columns = ['from', 'act', 'to'] as const;
}
