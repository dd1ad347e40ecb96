import { Directive, TemplateRef, inject, input } from '@angular/core';

/** What a cell template is given. */
export interface CellContext<Row> {
  readonly $implicit: Row;
}

/**
 * A column drawn by the page: `<ng-template uiCell="status" [uiCellOf]="rows()" let-row>`.
 * `uiCellOf` is there to give `row` its type.
 */
@Directive({ selector: 'ng-template[uiCell]' })
export class CellTemplate<Row> {
  readonly uiCell = input.required<string>();
  readonly uiCellOf = input<readonly Row[]>([]);
  readonly template = inject<TemplateRef<CellContext<Row>>>(TemplateRef);

  static ngTemplateContextGuard<Row>(
    _directive: CellTemplate<Row>,
    context: unknown,
  ): context is CellContext<Row> {
    return context !== null;
  }
}
