import { ChangeDetectionStrategy, Component, effect, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LeaveQuestion } from '../core/navigation/leave-question.js';
import { ConfirmDialog } from '../ui/confirm-dialog/confirm-dialog.js';

/** The one question before something is lost: only where not even this device keeps it. */
@Component({
  selector: 'app-leave-dialog',
  imports: [ConfirmDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-confirm-dialog
      [title]="'ui.leave.title' | transloco"
      [action]="'ui.leave.action' | transloco"
      [grave]="true"
      (confirmed)="question.settle(true)"
      (closed)="question.settle(false)"
    >
      <p>{{ 'ui.leave.text' | transloco }}</p>
    </ui-confirm-dialog>
  `,
})
export class LeaveDialog {
  protected readonly question = inject(LeaveQuestion);
  private readonly dialog = viewChild.required(ConfirmDialog);

  constructor() {
    effect(() => {
      if (this.question.isAsked()) this.dialog().open();
    });
  }
}
