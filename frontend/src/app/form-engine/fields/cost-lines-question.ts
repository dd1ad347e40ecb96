import { ChangeDetectionStrategy, Component, computed, inputBinding } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { CostLine, CostLinesField } from '@tranche/domain/browser';
import { LazyPart } from '../../core/lazy/lazy-part.js';
import { ErrorMessage } from '../../ui/field/error-message.js';
import { TableQuestion } from '../table-question.js';
import { CostTable } from './cost-table.js';

/** The budget: a table of cost lines. */
@Component({
  selector: 'form-cost-lines-question',
  imports: [CostTable, ErrorMessage, FormField, LazyPart],
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
          <ng-container [lazyPart]="sumsPart" [bindings]="sums" />
        }
      </div>
    }
  `,
})
export class CostLinesQuestion extends TableQuestion<CostLinesField> {
  protected readonly control = computed(() => this.tree().costs[this.field().name]);

  protected readonly sumsPart = async () => (await import('../budget/budget-sums.js')).BudgetSums;
  protected readonly sums = [
    inputBinding('field', () => this.field()),
    inputBinding('lines', () => this.rows()),
  ];

  /** A line of one partner comes before those of the next: the others get other ids then. */
  protected override movesRows(): boolean {
    return this.field().byPartner === true;
  }

  protected override rows(): readonly CostLine[] {
    return this.control()?.().value() ?? [];
  }
}
