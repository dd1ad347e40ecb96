import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { CostLinesField } from '@tranche/domain/browser';
import { ErrorMessage } from '../../ui/field/error-message.js';
import { errorText } from '../error-text.js';
import { controlIdOf } from '../field-ids.js';
import { Question } from '../question.js';
import { isAnswerError } from '../section-tree.js';
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
        />
      </div>
    }
  `,
})
export class CostLinesQuestion extends Question<CostLinesField> {
  protected readonly control = computed(() => this.tree().costs[this.field().name]);

  private readonly shown = computed(() => {
    const errors = this.attempted() ? (this.control()?.().errors() ?? []) : [];
    return errors.map((error) => ({
      for: isAnswerError(error) ? controlIdOf(error.pointer) : this.fid(),
      text: errorText(error, this.field(), this.locale),
    }));
  });
  protected readonly cellErrors = computed(() =>
    this.shown().filter((error) => error.for !== this.fid()),
  );
  protected readonly tableError = computed(
    () => this.shown().find((error) => error.for === this.fid())?.text,
  );
}
