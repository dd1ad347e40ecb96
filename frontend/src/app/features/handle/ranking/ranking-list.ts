import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView } from '@tranche/contracts';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { StatusTag, type StatusTone } from '../../../ui/status-tag/status-tag.js';
import { PointsPipe } from '../points.pipe.js';
import { PreciseMomentPipe } from './precise-moment.pipe.js';
import { columnsOf, type RankingColumn } from '../ranked/ranking-columns.js';
import type { Ranked, RankingList } from '../ranked/ranking-lists.js';

const TONES: Readonly<Record<Ranked['outcome'], StatusTone>> = {
  award: 'good',
  'reject-quality': 'todo',
  'reject-ceiling': 'wrong',
};

const AT_THE_END: readonly RankingColumn[] = [
  'place',
  'points',
  'requested',
  'cumulative',
  'amount',
];

/** As many rows as somebody scrolls through; the rest comes when it is asked for. */
const ROWS_AT_ONCE = 200;

/** One list: what decides about each application, the line of the ceiling, and why. */
@Component({
  selector: 'handle-ranking-list',
  imports: [
    AmountPipe,
    PointsPipe,
    PreciseMomentPipe,
    RouterLink,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ranking-list.html',
})
export class RankingListTable {
  readonly ranking = input.required<RankingList>();
  readonly method = input.required<string>();
  /** What is divided. */
  readonly unit = input.required<AllocationView['unit']>();
  protected readonly tones = TONES;
  protected readonly columns = computed(() =>
    columnsOf(this.method()).map((name) => ({
      name,
      heading: name === 'cumulative' && this.ranking().sharesCeiling ? 'cumulative-all' : name,
      isAtEnd: AT_THE_END.includes(name),
    })),
  );
  private readonly most = linkedSignal({ source: this.ranking, computation: () => ROWS_AT_ONCE });
  protected readonly rows = computed(() => this.ranking().rows.slice(0, this.most()));
  protected readonly hidden = computed(() => this.ranking().rows.length - this.rows().length);

  protected showMore(): void {
    this.most.update((most) => most + ROWS_AT_ONCE);
  }
}
