import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PerformTransition } from '../../../core/transitions/perform-transition.js';
import {
  keptNameOf,
  opensForm,
  sortTransitions,
  type Transition,
} from '../../../core/transitions/transition.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
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

  private readonly copies = inject(KeptCopies);
  protected readonly performing = inject(PerformTransition);
  /** Another event, by this person or somebody else, closes the form: what it asked may be over. */
  protected readonly chosen = linkedSignal<number, Transition | null>({
    source: () => this.application().eventNumber,
    // Unless something was typed for it that is not sent: then it is where somebody goes on.
    computation: () => this.keptOf(sortTransitions(otherActions(this.application())).possible),
  });
  protected readonly actions = computed(() => sortTransitions(otherActions(this.application())));

  private keptOf(possible: readonly Transition[]): Transition | null {
    const { reference } = this.application();
    return (
      possible.find(
        (each) =>
          opensForm(each) && this.copies.find(keptNameOf(reference, each.transition)) !== null,
      ) ?? null
    );
  }

  protected async choose(transition: Transition): Promise<void> {
    this.performing.refused.set(null);
    if (opensForm(transition)) return this.chosen.set(transition);
    const view = await this.performing.perform(this.application(), transition.transition);
    if (view) this.performed.emit(view);
  }
}
