import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { RowsField } from '@tranche/domain/browser';
import { ErrorMessage } from '../../ui/field/error-message.js';
import { TableQuestion } from '../table-question.js';
import { RowTable } from './row-table.js';

/** A table of like things, one row each. */
@Component({
  selector: 'form-rows-question',
  imports: [ErrorMessage, FormField, RowTable],
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
        <form-row-table
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
export class RowsQuestion extends TableQuestion<RowsField> {
  protected readonly control = computed(() => this.tree().rows[this.field().name]);

  protected override rows(): readonly object[] {
    return this.control()?.().value() ?? [];
  }
}
