import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssessmentPanel } from '@tranche/contracts';
import { TextPipe } from '../../../../core/locale/text.pipe.js';
import { StatusTag, type StatusTone } from '../../../../ui/status-tag/status-tag.js';
import { PointsPipe } from '../../points.pipe.js';
import { isTotalRounded } from './do-means-add-up.js';

type Outcome = AssessmentPanel['criteria'][number]['outcome'] | AssessmentPanel['outcome'];

/** How an outcome looks wherever it is shown. */
export const OUTCOME_TONES: Readonly<Record<Outcome, StatusTone>> = {
  unknown: 'blocked',
  sufficient: 'good',
  almost: 'attention',
  'near-miss': 'attention',
  insufficient: 'wrong',
};

/** Points per criterion and assessor, the mean, and whether it is sufficient. */
@Component({
  selector: 'handle-score-table',
  imports: [PointsPipe, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './score-table.html',
})
export class ScoreTable {
  readonly panel = input.required<AssessmentPanel>();
  protected readonly tones = OUTCOME_TONES;
  protected readonly submitted = computed(() =>
    this.panel().assignments.filter(({ points }) => points !== null),
  );
  protected readonly rows = computed(() =>
    this.panel().criteria.map((criterion) => ({
      ...criterion,
      given: this.submitted().map(({ assessor, points }) => ({
        assessor,
        points: points?.find((each) => each.criterion === criterion.code)?.points ?? null,
      })),
    })),
  );
  protected readonly isSumRounded = computed(() =>
    isTotalRounded(this.panel().criteria, this.panel().total),
  );
}
