import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssignmentView } from '@tranche/contracts';
import { submitScores } from '../../api/assess.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { Locale } from '../../core/locale/locale.js';
import { SaveStatus } from '../../form-engine/autosave/save-status.js';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { Notice } from '../../ui/notice/notice.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { CriterionScore } from './criterion-score.js';
import { ScoreKeeper } from './score-keeper.js';

/** The rubric with one's own points and reasons: saved as one works, then submitted for good. */
@Component({
  selector: 'assess-score-form',
  imports: [
    ConfirmDialog,
    CriterionScore,
    ErrorState,
    ErrorSummary,
    Notice,
    SaveStatus,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './score-form.html',
})
export class ScoreForm {
  private readonly locale = inject(Locale);
  private readonly dialog = viewChild.required(ConfirmDialog);
  protected readonly keeper = inject(ScoreKeeper);
  readonly assignment = input.required<AssignmentView>();
  readonly submitted = output<AssignmentView>();
  /** The scores were changed in another window: those have to be read first. */
  readonly overtaken = output<void>();

  protected readonly attempt = new Attempt();
  protected readonly isShown = signal(false);

  protected readonly errors = computed(() =>
    this.isShown()
      ? this.keeper.problems().map((problem) => ({
          for: `${problem.code === 'motivation-missing' ? 'motivation' : 'points'}-${problem.field}`,
          text: this.locale.text(problem.text),
        }))
      : [],
  );
  protected readonly criteria = computed(() =>
    this.assignment().rubric.map((criterion) => ({
      criterion,
      score: this.keeper.scores().find((each) => each.criterion === criterion.code) ?? {
        criterion: criterion.code,
        points: null,
        motivation: '',
      },
    })),
  );
  protected readonly total = computed(() =>
    this.keeper.scores().reduce((sum, { points }) => sum + (points ?? 0), 0),
  );
  protected readonly most = computed(
    () => this.assignment().rubric.length * this.assignment().scale.maximum,
  );

  protected errorOf(id: string): string | undefined {
    return this.errors().find((error) => error.for === id)?.text;
  }

  /** Saves first: what is asked to be confirmed is what stands on the server. */
  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await this.keeper.flush())) return;
    this.isShown.set(true);
    this.attempt.begin();
    if (this.keeper.problems().length === 0) this.dialog().open();
  }

  protected async submit(): Promise<void> {
    const body = { version: this.keeper.version };
    const view = await this.attempt.once(submitScores({ assignment: this.assignment().id, body }));
    if (view) this.submitted.emit(view);
    if (this.attempt.refused()?.isOvertaken) this.overtaken.emit();
  }
}
