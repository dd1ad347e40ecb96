import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import type { ApiError } from '../../../core/api/problem.js';
import { chosenStep } from '../../../core/transitions/chosen-step.js';
import { PerformTransition } from '../../../core/transitions/perform-transition.js';
import {
  opensForm,
  sortTransitions,
  type Transition,
} from '../../../core/transitions/transition.js';
import { TransitionForm } from '../../../form-engine/transition/transition-form.js';
import { Card } from '../../../ui/card/card.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { otherActions } from './sending-transition.js';

/** What somebody can do with an application besides sending it in, and of the rest why not yet. */
@Component({
  selector: 'transition-actions',
  imports: [Card, ErrorState, ReasonList, TextPipe, TransitionForm, TranslocoPipe],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './transition-actions.html',
})
export class TransitionActions {
  readonly application = input.required<ApplicationView>();
  readonly performed = output<ApplicationView>();
  /** Somebody else was first: the application has to be looked at anew. */
  readonly overtaken = output<void>();

  protected readonly performing = inject(PerformTransition);
  protected readonly actions = computed(() => sortTransitions(otherActions(this.application())));
  private readonly step = chosenStep(this.application, () => this.actions().possible);
  protected readonly chosen = this.step.chosen;
  /** Said in the form itself while that is open. */
  protected readonly refused = computed(
    () => this.performing.refused() ?? (this.chosen() ? null : this.step.overtaken()),
  );

  protected async choose(transition: Transition): Promise<void> {
    this.forgetRefusal();
    if (opensForm(transition)) return this.chosen.set(transition);
    const view = await this.performing.perform(this.application(), transition.transition);
    if (view) this.finish(view);
    const refused = this.performing.refused();
    if (refused?.isOvertaken) this.overtake(refused);
  }

  protected finish(view: ApplicationView): void {
    this.forgetRefusal();
    this.performed.emit(view);
  }

  protected cancel(): void {
    this.forgetRefusal();
    this.chosen.set(null);
  }

  protected overtake(refused: ApiError): void {
    this.step.overtaken.set(refused);
    this.overtaken.emit();
  }

  protected forgetRefusal(): void {
    this.performing.refused.set(null);
    this.step.overtaken.set(null);
  }
}
