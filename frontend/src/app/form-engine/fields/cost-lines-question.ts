import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { CostLinesField } from '@tranche/domain/browser';
import { ErrorMessage } from '../../ui/field/error-message.js';
import { TableQuestion } from '../table-question.js';
import { CostTable } from './cost-table.js';

/** The budget: a table of cost lines. */
@Component({
  selector: 'form-cost-lines-question',
  imports: [CostTable, ErrorMessage, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <div class="cost-lines">
        @if (hint()) {
          <p class="lead">{{ hint() }}</p>
        }
        @if (tableError(); as text) {
          <ui-error-message [fid]="fid()" [text]="text" />
        }
        <form-cost-table
          [fid]="fid()"
          [field]="field()"
          [cellErrors]="cellErrors()"
          [formField]="control"
          (left)="leave($event)"
        />
      </div>
    }
  `,
})
export class CostLinesQuestion extends TableQuestion<CostLinesField> {
  protected readonly control = computed(() => this.tree().costs[this.field().name]);

  protected override rows(): readonly object[] {
    return this.control()?.().value() ?? [];
  }
}
