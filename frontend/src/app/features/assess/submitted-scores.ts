import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssignmentView } from '@tranche/contracts';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Notice } from '../../ui/notice/notice.js';
import { CriterionScore } from './criterion-score.js';

/** The score sheet after submission, which nobody changes any more, with those of the others. */
@Component({
  selector: 'assess-submitted-scores',
  imports: [CriterionScore, MomentPipe, Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let view = assignment();
    <ui-notice tone="good" [title]="'assess.submitted.title' | transloco">
      <p>
        {{ 'assess.submitted.text' | transloco: { moment: (view.submittedAt | moment) } }}
      </p>
    </ui-notice>
    <section class="rubric" aria-labelledby="own-scores">
      <h2 id="own-scores">{{ 'assess.score.title' | transloco }}</h2>
      @for (row of rows(); track row.criterion.code) {
        <div class="criterion">
          <assess-criterion-score
            [criterion]="row.criterion"
            [scale]="view.scale"
            [score]="row.score"
            [isFrozen]="true"
          />
          @for (other of row.others; track other.assessor) {
            <div class="other-score">
              <b>{{ other.assessor }}</b>
              <span class="number">{{ other.score.points ?? '–' }}</span>
              <p>{{ other.score.motivation }}</p>
            </div>
          }
        </div>
      }
      @if (view.others.length === 0) {
        <p class="soft">{{ 'assess.submitted.no-others' | transloco }}</p>
      }
    </section>
  `,
})
export class SubmittedScores {
  readonly assignment = input.required<AssignmentView>();

  protected readonly rows = computed(() => {
    const { rubric, scores, others } = this.assignment();
    return rubric.map((criterion) => ({
      criterion,
      score: scores.find((each) => each.criterion === criterion.code) ?? {
        criterion: criterion.code,
        points: null,
        motivation: '',
      },
      others: others.flatMap((other) =>
        other.scores
          .filter((each) => each.criterion === criterion.code)
          .map((score) => ({ assessor: other.assessor, score })),
      ),
    }));
  });
}
