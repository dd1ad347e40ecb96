import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView, DecisionResult } from '@tranche/contracts';
import { readAllocations } from '../../../api/handle.js';
import { readTranche } from '../../../api/tranches.js';
import { fetched } from '../../../core/api/fetched.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { EmptyState } from '../../../ui/states/empty-state.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { BudgetUse } from '../budget-use.js';
import { CategoryTable } from './category-table.js';
import { DecidePanel } from '../deciding/decide-panel.js';
import { outcomeLines } from '../deciding/outcome-lines.js';
import { RankPanel } from './rank-panel.js';
import { emptyTextOf, isRanking, wordsFor } from '../ranked/ranking-columns.js';
import { RankingListTable } from './ranking-list.js';
import { rankingLists } from '../ranked/ranking-lists.js';

/** How a tranche is divided under its ceiling, and the decision about it by somebody else. */
@Component({
  imports: [
    BackLink,
    BudgetUse,
    CategoryTable,
    DecidePanel,
    EmptyState,
    ErrorState,
    AmountPipe,
    Loading,
    MomentPipe,
    Notice,
    RankPanel,
    RankingListTable,
    RouterLink,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ranking.page.html',
})
export class RankingPage {
  readonly tranche = input.required<string>();
  /** An earlier round, in the address; the one that counts where left out. */
  readonly ronde = input<string>();
  protected readonly detail = fetched(() => readTranche({ tranche: this.tranche() }));
  protected readonly view = fetched(() => {
    const round = this.ronde();
    return readAllocations({
      tranche: this.tranche(),
      query: { ...(round !== undefined && { round }) },
    });
  });
  protected readonly emptyText = emptyTextOf;
  protected readonly result = signal<DecisionResult | null>(null);
  /** Ranked or divided: until the method is known, the word that holds for both. */
  protected readonly words = computed(() =>
    this.view.hasValue() ? wordsFor(this.view.value().method) : 'division',
  );
  protected readonly lists = computed(() => {
    if (!this.view.hasValue()) return [];
    const { items, method } = this.view.value();
    const hasLines = !isRanking(method) && this.detail.hasValue();
    return rankingLists(items, hasLines ? this.detail.value().budgetLines : []);
  });
  /** Everybody may see a draw among tickets and do it over again. */
  protected readonly isPublicDraw = computed(() => {
    if (!this.view.hasValue()) return false;
    const { method, status, items } = this.view.value();
    const isDrawn = items.some(({ wasDrawn }) => wasDrawn);
    return status === 'decided' && isDrawn && ['lottery', 'first-come'].includes(method);
  });

  protected readonly isPast = computed(() => {
    if (!this.view.hasValue()) return false;
    const { round, rounds } = this.view.value();
    return round !== rounds.at(-1) && round !== null;
  });

  protected doneLines({ awarded, rejected }: DecisionResult, { ceilingCents }: AllocationView) {
    return outcomeLines({ awards: awarded, rejections: rejected, hasMoney: ceilingCents > 0 });
  }

  constructor() {
    const [title, locale] = [inject(PageTitle), inject(Locale)];
    effect(() => {
      if (!this.detail.hasValue()) return;
      const tranche = locale.text(this.detail.value().name);
      title.name(`${locale.translate(`handle.ranking.title.${this.words()}`)} ${tranche}`);
    });
  }

  protected finish(result: DecisionResult): void {
    this.result.set(result);
    this.view.reload();
  }
}
