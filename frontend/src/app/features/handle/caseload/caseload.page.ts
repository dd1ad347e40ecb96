import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationSummary } from '@tranche/contracts';
import { readCaseload } from '../../../api/applications.js';
import { readTranches } from '../../../api/tranches.js';
import { fetched } from '../../../core/api/fetched.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { CellTemplate } from '../../../ui/data-table/cell-template.js';
import { DataTable } from '../../../ui/data-table/data-table.js';
import type { TableColumn } from '../../../ui/data-table/table-column.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Segment } from '../../../ui/segment/segment.js';
import { Select } from '../../../ui/select/select.js';
import { EmptyState } from '../../../ui/states/empty-state.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { HandleNav } from '../handle-nav.js';
import { inState, optionOf, standingsOf, statesOf } from './states-of.js';
import { toneOfState } from '../state-tone.js';

/** As many as the API gives at once; beyond it a tranche has to be chosen. */
const MOST_ROWS = 2_000;

type Row = ApplicationSummary;

const everything = () => true;

/** What the list can be narrowed to, by the word in the address. */
const SHOWN: Readonly<Record<string, (row: Row) => boolean>> = {
  ons: ({ turns }) => turns.includes('staff'),
  'te-laat': ({ isOverdue }) => isOverdue,
  alles: everything,
};

/** Every application but drafts, the nearest deadline first. The filters stand in the address. */
@Component({
  imports: [
    CellTemplate,
    DataTable,
    EmptyState,
    ErrorState,
    AmountPipe,
    HandleNav,
    LegalDatePipe,
    Loading,
    Notice,
    RouterLink,
    Segment,
    Select,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './caseload.page.html',
})
export class CaseloadPage {
  private readonly locale = inject(Locale);
  private readonly router = inject(Router);
  readonly tranche = input<string>();
  readonly state = input<string>();
  readonly toon = input<string>();

  protected readonly tone = toneOfState;
  /** What runs beside the main procedure, on one line: a row has room for no more. */
  protected readonly beside = ({ running }: Row) =>
    running.map(({ state }) => this.locale.text(state.label)).join(' · ');
  protected readonly tranches = fetched(() => readTranches());
  protected readonly caseload = fetched(() => {
    const tranche = this.tranche();
    return readCaseload({ query: { limit: MOST_ROWS, ...(tranche && { tranche }) } });
  });

  protected readonly all = computed(() =>
    this.caseload.hasValue() ? this.caseload.value().items : [],
  );
  private readonly inState = computed(() => inState(this.all(), this.state() ?? ''));
  /** Opens on what waits for the office; on everything once a state has been chosen. */
  protected readonly shows = computed(() => this.toon() ?? (this.state() ? 'alles' : 'ons'));
  protected readonly rows = computed(() =>
    this.inState().filter(SHOWN[this.shows()] ?? everything),
  );
  protected readonly terms = computed(() =>
    Object.entries(SHOWN).map(([value, isShown]) => ({
      value,
      label: this.locale.translate(`handle.filter.${value}`),
      count: this.inState().filter(isShown).length,
    })),
  );
  protected readonly stateOptions = computed(() => statesOf(this.all(), this.locale));
  protected readonly chosenState = computed(() => optionOf(this.all(), this.state() ?? ''));
  protected readonly trancheOptions = computed(() =>
    this.tranches.hasValue()
      ? this.tranches.value().items.map(({ code, name }) => ({
          value: code,
          label: this.locale.text(name),
        }))
      : [],
  );

  /** What stands on the second line of a cell is searched with it. */
  protected readonly columns = computed<readonly TableColumn<ApplicationSummary>[]>(() => [
    this.column('reference', (row) => `${row.reference} ${this.locale.text(row.trancheName)}`),
    {
      ...this.column('title', (row) => `${this.locale.text(row.name)} ${row.applicantName}`),
      alsoSearched: (row) => row.partnerNames.join(' '),
    },
    this.column('due', (row) => row.dueOn),
    this.column('state', (row) =>
      standingsOf(row)
        .map(({ label }) => this.locale.text(label))
        .join('. '),
    ),
    { ...this.column('requested', (row) => row.requestedCents), align: 'end', wideOnly: true },
  ]);

  protected filter(name: 'tranche' | 'state' | 'toon', value: string): void {
    const queryParams = { [name]: value || null };
    void this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  private column(
    id: string,
    value: TableColumn<ApplicationSummary>['value'],
  ): TableColumn<ApplicationSummary> {
    return { id, header: this.locale.translate(`handle.column.${id}`), value };
  }
}
