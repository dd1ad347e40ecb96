import { Directive, computed } from '@angular/core';
import type { Field } from '@tranche/domain/browser';
import { errorText } from './error-text.js';
import { controlIdOf } from './field-ids.js';
import { Question } from './question.js';
import { isAnswerError } from './section-tree.js';

/** A question whose answer is a table: an error belongs to one cell, or to the table as a whole. */
@Directive()
export abstract class TableQuestion<F extends Field> extends Question<F> {
  private readonly shown = computed(() =>
    (this.attempted() ? this.errors() : []).map((error) => ({
      for: isAnswerError(error) ? controlIdOf(error.pointer) : this.fid(),
      text: errorText(error, this.field(), this.locale),
    })),
  );
  protected readonly cellErrors = computed(() =>
    this.shown().filter((error) => error.for !== this.fid()),
  );
  protected readonly tableError = computed(
    () => this.shown().find((error) => error.for === this.fid())?.text,
  );
}
