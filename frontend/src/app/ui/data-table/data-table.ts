import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  contentChildren,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { CdkVirtualScrollViewport, ScrollingModule } from '@angular/cdk/scrolling';
import { injectTable, type SortingState } from '@tanstack/angular-table';
import { TranslocoPipe } from '@jsverse/transloco';
import { foldForSearch, searchWords } from '@tranche/domain/browser';
import { Trail } from '../../core/navigation/trail.js';
import { Icon } from '../icon/icon.js';
import { CellTemplate } from './cell-template.js';
import type { TableColumn } from './table-column.js';
import { FEATURES, toColumnDef } from './table-features.js';

const ROW_HEIGHT = 57;
/** Narrower than this a row is a card of this height. */
const NARROW = '(max-width: 47.99rem)';
const CARD_HEIGHT = 148;
const SORT_STATES = { asc: 'ascending', desc: 'descending' } as const;

/**
 * A list that can be searched, sorted and scrolled, however long: only the rows in sight are drawn,
 * so each says its place (`aria-rowindex`) among all (`aria-rowcount`).
 *
 * A filter beside the search box is projected (`ui-segment`); the page filters its own rows.
 */
@Component({
  selector: 'ui-data-table',
  imports: [Icon, NgTemplateOutlet, ScrollingModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './data-table.html',
})
export class DataTable<Row extends object> {
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly rows = input.required<readonly Row[]>();
  readonly columns = input.required<readonly TableColumn<Row>[]>();
  readonly searchLabel = input<string>();
  /** The column whose cell names the row; a row header for a screen reader. */
  readonly rowHeader = input<string>();
  readonly sortBy = input<{ readonly column: string; readonly descending?: boolean }>();

  private readonly templates = contentChildren<CellTemplate<Row>>(CellTemplate);
  private readonly viewport = viewChild(CdkVirtualScrollViewport);
  private readonly trail = inject(Trail);
  protected readonly search = signal('');
  private readonly sorting = signal<SortingState>([]);
  private readonly definitions = computed(() => this.columns().map(toColumnDef));
  protected readonly isNarrow = inject(DOCUMENT).defaultView?.matchMedia?.(NARROW).matches ?? false;
  protected readonly rowHeight = this.isNarrow ? CARD_HEIGHT : ROW_HEIGHT;
  /** Keeps the header in sight: the scrolled content is moved, so the header moves against it. */
  protected readonly headerTop = signal(0);

  /** Each word occurs somewhere in the row, whatever its accents. */
  private readonly found = computed(() => {
    const words = searchWords(this.search());
    if (words.length === 0) return this.rows();
    return this.rows().filter((row) => {
      const text = this.textsOf().get(row) ?? '';
      return words.every((word) => text.includes(word));
    });
  });
  private readonly textsOf = computed(
    () =>
      new Map(
        this.rows().map((row) => [
          row,
          foldForSearch(
            this.columns()
              .map((column) => `${column.value(row) ?? ''} ${column.alsoSearched?.(row) ?? ''}`)
              .join(' '),
          ),
        ]),
      ),
  );

  private readonly table = injectTable(() => ({
    features: FEATURES,
    columns: this.definitions(),
    data: this.found(),
    state: { sorting: this.sorting() },
    onSortingChange: (change) =>
      this.sorting.update((now) => (typeof change === 'function' ? change(now) : change)),
  }));

  protected readonly shown = computed(() =>
    this.table.getRowModel().rows.map((row) => row.original),
  );

  protected readonly cells = computed(() => {
    const templates = new Map(this.templates().map((cell) => [cell.uiCell(), cell.template]));
    const sorted = this.sorting()[0];
    const columns = this.columns().filter((each) => !(this.isNarrow && each.wideOnly));
    return columns.map((column) => ({
      column,
      template: templates.get(column.id) ?? null,
      isRowHeader: column.id === this.rowHeader(),
      sort: sorted?.id === column.id ? SORT_STATES[sorted.desc ? 'desc' : 'asc'] : null,
    }));
  });

  constructor() {
    this.goOnWhereLeft();
    effect(() => {
      const first = this.sortBy();
      if (first && untracked(this.sorting).length === 0)
        this.sorting.set([{ id: first.column, desc: first.descending ?? false }]);
    });
    effect((cleanUp) => {
      const viewport = this.viewport();
      const watch = viewport?.renderedRangeStream.subscribe(() =>
        queueMicrotask(() =>
          this.headerTop.set(-(viewport.getOffsetToRenderedContentStart() ?? 0)),
        ),
      );
      cleanUp(() => watch?.unsubscribe());
    });
  }

  /** Who comes back to a list finds it searched, sorted and scrolled as it was left. */
  private goOnWhereLeft(): void {
    let place = 0;
    effect(() => {
      const left = this.trail.leftAs(this.fid());
      if (!isLeft(left)) return;
      this.search.set(left.search);
      this.sorting.set([...left.sorting]);
      place = left.place;
    });
    effect((cleanUp) => {
      const [viewport, search, sorting] = [this.viewport(), this.search(), this.sorting()];
      const leave = () => {
        const offset = place || (viewport?.measureScrollOffset() ?? 0);
        this.trail.leave(this.fid(), { search, sorting, place: offset });
      };
      leave();
      const watch = viewport?.elementScrolled().subscribe(() => {
        place = 0;
        leave();
      });
      if (viewport && place > 0) setTimeout(() => viewport.scrollToOffset(place));
      cleanUp(() => watch?.unsubscribe());
    });
  }

  protected textOf(column: TableColumn<Row>, row: Row): string {
    return column.text?.(row) ?? String(column.value(row) ?? '–');
  }

  protected find(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.search.set(event.target.value);
    this.viewport()?.scrollToIndex(0);
  }

  protected sort(column: TableColumn<Row>): void {
    this.sorting.update(([now]) => [
      { id: column.id, desc: now?.id === column.id ? !now.desc : false },
    ]);
    this.viewport()?.scrollToIndex(0);
  }
}

interface Left {
  readonly search: string;
  readonly sorting: SortingState;
  readonly place: number;
}

function isLeft(left: unknown): left is Left {
  return typeof left === 'object' && left !== null && 'sorting' in left && 'place' in left;
}
