import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssignmentSummary } from '@tranche/contracts';
import { readMyAssignments } from '../../api/assess.js';
import { fetched } from '../../core/api/fetched.js';
import { LegalDatePipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { CellTemplate } from '../../ui/data-table/cell-template.js';
import { DataTable } from '../../ui/data-table/data-table.js';
import type { TableColumn } from '../../ui/data-table/table-column.js';
import { Segment } from '../../ui/segment/segment.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { FILTERS, STATUS_TONES, asFilter, isAwaited, isIn } from './assignment-status.js';

/** What an assessor was asked to assess: search, filter, sort, and until when. */
@Component({
  imports: [
    CellTemplate,
    DataTable,
    EmptyState,
    ErrorState,
    LegalDatePipe,
    Loading,
    RouterLink,
    Segment,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './worklist.page.html',
})
export class WorklistPage {
  private readonly locale = inject(Locale);
  private readonly router = inject(Router);
  protected readonly assignments = fetched(() => readMyAssignments());
  /** In the address, so that it is still so for somebody who comes back. */
  readonly toon = input<string>();
  protected readonly chosen = computed(() => this.toon() ?? 'awaited');
  protected readonly tones = STATUS_TONES;

  private readonly all = computed(() =>
    this.assignments.hasValue() ? this.assignments.value().items : [],
  );
  protected readonly rows = computed(() => {
    const filter = asFilter(this.chosen());
    return this.all().filter((each) => isIn(filter, each));
  });
  protected readonly filters = computed(() =>
    FILTERS.map((filter) => ({
      value: filter,
      label: this.locale.translate(`assess.filter.${filter}`),
      count: this.all().filter((each) => isIn(filter, each)).length,
    })),
  );

  /** The nearest day on which scores are due, of what is still to be done. */
  protected readonly nextDueOn = computed(
    () =>
      this.all()
        .filter(isAwaited)
        .flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]))
        .toSorted()[0],
  );

  /** What stands on the second line of a cell is searched with it. */
  protected readonly columns = computed<readonly TableColumn<AssignmentSummary>[]>(() => [
    this.column('reference', (row) => `${row.reference} ${this.locale.text(row.trancheName)}`),
    this.column('title', (row) => `${this.locale.text(row.name)} ${row.applicantName}`),
    // What has been handed in or was closed sorts behind everything that is still awaited.
    this.column('due', (row) => (isAwaited(row) ? row.dueOn : null)),
    this.column('status', (row) => this.locale.translate(`assess.status.${row.status}`)),
    this.column('progress', (row) => row.scored / Math.max(1, row.criteria)),
  ]);

  protected choose(filter: string): void {
    const queryParams = { toon: filter === 'awaited' ? null : filter };
    void this.router.navigate([], { queryParams, replaceUrl: true, scroll: 'manual' });
  }

  private column(
    id: string,
    value: TableColumn<AssignmentSummary>['value'],
  ): TableColumn<AssignmentSummary> {
    return { id, header: this.locale.translate(`assess.column.${id}`), value };
  }
}
