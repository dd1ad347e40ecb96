import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { CostLine, CostLinesField } from '@tranche/domain/browser';
import { ErrorMessage } from '../../ui/field/error-message.js';
import { BudgetSums } from '../budget/budget-sums.js';
import { TableQuestion } from '../table-question.js';
import { CostTable } from './cost-table.js';

/** The budget: a table of cost lines. */
@Component({
  selector: 'form-cost-lines-question',
  imports: [BudgetSums, CostTable, ErrorMessage, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <div class="cost-lines stack">
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
        @if (field().byPartner) {
          <form-budget-sums [field]="field()" [lines]="rows()" />
        }
      </div>
    }
  `,
})
export class CostLinesQuestion extends TableQuestion<CostLinesField> {
  protected readonly control = computed(() => this.tree().costs[this.field().name]);

  /** A line of one partner comes before those of the next: the others get other ids then. */
  protected override movesRows(): boolean {
    return this.field().byPartner === true;
  }

  protected override rows(): readonly CostLine[] {
    return this.control()?.().value() ?? [];
  }
}
