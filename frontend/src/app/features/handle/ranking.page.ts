import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView, DecisionResult, TrancheDetail } from '@tranche/contracts';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PageTitle } from '../../core/navigation/page-title.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Notice } from '../../ui/notice/notice.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { BudgetUse } from './budget-use.js';
import { DecidePanel } from './decide-panel.js';
import { RankPanel } from './rank-panel.js';
import { RankingListTable } from './ranking-list.js';
import { rankingLists } from './ranking-lists.js';

/** The ranking of a tranche under its ceiling, and the decision about it by somebody else. */
@Component({
  imports: [
    BackLink,
    BudgetUse,
    DecidePanel,
    EmptyState,
    ErrorState,
    EuroPipe,
    Loading,
    MomentPipe,
    Notice,
    RankPanel,
    RankingListTable,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ranking.page.html',
})
export class RankingPage {
  readonly tranche = input.required<string>();
  protected readonly detail = httpResource<TrancheDetail>(() => `/v1/tranches/${this.tranche()}`);
  protected readonly view = httpResource<AllocationView>(
    () => `/v1/tranches/${this.tranche()}/allocations`,
  );
  protected readonly result = signal<DecisionResult | null>(null);
  protected readonly lists = computed(() =>
    this.view.hasValue() ? rankingLists(this.view.value().items) : [],
  );

  constructor() {
    const [title, locale] = [inject(PageTitle), inject(Locale)];
    effect(() => {
      if (!this.detail.hasValue()) return;
      const tranche = locale.text(this.detail.value().name);
      title.name(`${locale.translate('handle.titles.ranking')} ${tranche}`);
    });
  }

  protected finish(result: DecisionResult): void {
    this.result.set(result);
    this.view.reload();
  }
}
