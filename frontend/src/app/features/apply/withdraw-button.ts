import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { ApplicationView } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PerformTransition } from '../../core/transitions/perform-transition.js';
import type { Transition } from '../../core/transitions/transition.js';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.js';
import { ErrorState } from '../../ui/states/error-state.js';

/** Withdraws an application, after asking. */
@Component({
  selector: 'withdraw-button',
  imports: [ConfirmDialog, ErrorState, TextPipe],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (performing.refused(); as error) {
      <ui-error-state [error]="error" (retry)="performing.refused.set(null)" />
    }
    <button type="button" class="link-button" (click)="dialog.open()">
      {{ transition().label | text }}
    </button>
    <ui-confirm-dialog
      #dialog
      [title]="transition().label | text"
      [action]="transition().label | text"
      [grave]="true"
      (confirmed)="withdraw()"
    >
      <p>{{ transition().confirm | text }}</p>
    </ui-confirm-dialog>
  `,
})
export class WithdrawButton {
  readonly application = input.required<ApplicationView>();
  readonly transition = input.required<Transition>();
  readonly withdrawn = output<ApplicationView>();

  protected readonly performing = inject(PerformTransition);

  protected async withdraw(): Promise<void> {
    const { transition } = this.transition();
    const view = await this.performing.perform(this.application(), transition);
    if (view) this.withdrawn.emit(view);
  }
}
