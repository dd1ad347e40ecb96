import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssignmentView } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { ErrorMessage } from '../../ui/field/error-message.js';
import { TextArea } from '../../ui/text-area/text-area.js';
import type { Score, ScoreChange } from './score-keeper.js';

/**
 * One criterion: points as a row of radio buttons (arrows or the digit itself), what each means, and
 * the reasons.
 */
@Component({
  selector: 'assess-criterion-score',
  imports: [ErrorMessage, TextArea, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './criterion-score.html',
})
export class CriterionScore {
  readonly criterion = input.required<AssignmentView['rubric'][number]>();
  readonly scale = input.required<AssignmentView['scale']>();
  readonly score = input.required<Score>();
  readonly isFrozen = input(false);
  readonly pointsError = input<string>();
  readonly motivationError = input<string>();
  readonly changed = output<ScoreChange>();

  protected readonly fid = computed(() => `points-${this.criterion().code}`);
  protected readonly choices = computed(() => {
    const { minimum, maximum } = this.scale();
    return Array.from({ length: maximum - minimum + 1 }, (_, step) => minimum + step);
  });
  protected readonly anchor = computed(() =>
    this.criterion().anchors.find(({ points }) => points === this.score().points),
  );

  protected choose(points: number): void {
    this.changed.emit({ criterion: this.criterion().code, points });
  }

  /** A digit chooses its points, wherever in the row the focus is. */
  protected press(event: KeyboardEvent): void {
    const points = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (points === null || !this.choices().includes(points)) return;
    event.preventDefault();
    document.getElementById(this.idOf(points))?.focus();
    this.choose(points);
  }

  protected motivate(motivation: string): void {
    if (motivation === this.score().motivation) return;
    this.changed.emit({ criterion: this.criterion().code, motivation });
  }

  /** The first has the id that the error summary links to. */
  protected idOf(points: number): string {
    return points === this.scale().minimum ? this.fid() : `${this.fid()}-${points}`;
  }
}
