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
    @if (transition(); as step) {
      <button type="button" class="link-button" (click)="dialog.open()">
        {{ step.label | text }}
      </button>
      <ui-confirm-dialog
        #dialog
        [title]="step.label | text"
        [action]="step.label | text"
        [grave]="true"
        (confirmed)="withdraw(step)"
      >
        <p>{{ step.confirm | text }}</p>
        @if (step.consequences; as consequences) {
          <ul>
            @for (each of consequences; track $index) {
              <li>{{ each | text }}</li>
            }
          </ul>
        }
      </ui-confirm-dialog>
    }
  `,
})
export class WithdrawButton {
  readonly application = input.required<ApplicationView>();
  /** Undefined where it cannot be done any more; whoever was overtaken still reads why. */
  readonly transition = input.required<Transition | undefined>();
  readonly withdrawn = output<ApplicationView>();
  readonly overtaken = output<void>();

  protected readonly performing = inject(PerformTransition);

  protected async withdraw({ transition }: Transition): Promise<void> {
    const view = await this.performing.perform(this.application(), transition);
    if (view) this.withdrawn.emit(view);
    if (this.performing.refused()?.isOvertaken) this.overtaken.emit();
  }
}
