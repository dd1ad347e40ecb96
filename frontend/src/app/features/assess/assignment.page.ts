import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readAssignment } from '../../api/assess.js';
import { fetched } from '../../core/api/fetched.js';
import { LegalDatePipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PageTitle } from '../../core/navigation/page-title.js';
import type { KeepsChanges } from '../../core/navigation/unsaved-changes.guard.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { PageState } from '../../ui/states/page-state.js';
import { Notice } from '../../ui/notice/notice.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { AssignmentFile } from './assignment-file.js';
import { STATUS_TONES } from './assignment-status.js';
import { InterestsForm } from './interests-form.js';
import { LateInterest } from './late-interest.js';
import { ScoreForm } from './score-form.js';
import { ScoreKeeper } from './score-keeper.js';
import { SubmittedScores } from './submitted-scores.js';

/** One assignment: interests first, then the file beside the rubric, then the final scores. */
@Component({
  imports: [
    AssignmentFile,
    BackLink,
    InterestsForm,
    LateInterest,
    LegalDatePipe,
    Notice,
    PageState,
    ScoreForm,
    StatusTag,
    SubmittedScores,
    TextPipe,
    TranslocoPipe,
  ],
  providers: [ScoreKeeper],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assignment.page.html',
})
export class AssignmentPage implements KeepsChanges {
  private readonly keeper = inject(ScoreKeeper);
  readonly assignment = input.required<string>();
  protected readonly view = fetched(() => readAssignment({ assignment: this.assignment() }));
  protected readonly tones = STATUS_TONES;

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.view.hasValue()) return;
      title.name(this.view.value().title);
      this.keeper.connect(this.view.value());
    });
  }

  leave(): Promise<boolean> {
    return this.keeper.leave();
  }
}
