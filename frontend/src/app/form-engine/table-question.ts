import { Directive, computed, linkedSignal, untracked } from '@angular/core';
import type { Field } from '@tranche/domain/browser';
import { errorText } from './error-text.js';
import { controlIdOf } from './field-ids.js';
import { Question } from './question.js';
import { isAnswerError } from './section-tree.js';

/** A question whose answer is a table: an error belongs to one cell, or to the table as a whole. */
@Directive()
export abstract class TableQuestion<F extends Field> extends Question<F> {
  /**
   * Cells that somebody left, now or before the page was opened again; with a row that went away the others got
   * other ids.
   */
  private readonly leftCells = linkedSignal<number, ReadonlySet<string>>({
    source: () => this.rowCount(),
    computation: (count, before) =>
      before && (this.movesRows() ? count === before.source : count >= before.source)
        ? before.value
        : new Set(untracked(() => this.filled())),
  });
  private readonly shown = computed(() =>
    this.errors()
      .map((error) => ({
        for: isAnswerError(error) ? controlIdOf(error.pointer) : this.fid(),
        text: errorText(error, this.field(), this.locale),
      }))
      .filter((error) => this.attempted() || this.leftCells().has(error.for)),
  );
  protected readonly cellErrors = computed(() =>
    this.shown().filter((error) => error.for !== this.fid()),
  );
  protected readonly tableError = computed(
    () => this.shown().find((error) => error.for === this.fid())?.text,
  );

  /** Whether a new row can come before others. */
  protected movesRows(): boolean {
    return false;
  }

  protected abstract rows(): readonly object[];

  private rowCount(): number {
    return this.rows().length;
  }

  /** The cells in which something stands. */
  private filled(): readonly string[] {
    return this.rows().flatMap((row, index) =>
      Object.entries(row).flatMap(([column, cell]) =>
        cell === null || cell === '' ? [] : [`${this.fid()}-${index}-${column}`],
      ),
    );
  }

  /** From now on the errors of these cells may be shown. */
  protected leave(left: readonly string[]): void {
    this.leftCells.update((cells) =>
      left.every((cell) => cells.has(cell)) ? cells : new Set([...cells, ...left]),
    );
  }
}
