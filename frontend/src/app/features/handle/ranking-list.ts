import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { StatusTag, type StatusTone } from '../../ui/status-tag/status-tag.js';
import { PointsPipe } from './points.pipe.js';
import type { Ranked, RankingList } from './ranking-lists.js';

const TONES: Readonly<Record<Ranked['outcome'], StatusTone>> = {
  award: 'good',
  'reject-quality': 'todo',
  'reject-ceiling': 'wrong',
};

/** One list: place, points, amount, what is spent so far, the line of the ceiling, and why. */
@Component({
  selector: 'handle-ranking-list',
  imports: [EuroPipe, PointsPipe, RouterLink, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ranking-list.html',
})
export class RankingListTable {
  readonly ranking = input.required<RankingList>();
  protected readonly tones = TONES;
}
