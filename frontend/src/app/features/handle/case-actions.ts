import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PerformTransition } from '../../core/transitions/perform-transition.js';
import { keptNameOf, opensForm, type Transition } from '../../core/transitions/transition.js';
import { KeptCopies } from '../../core/unsent/kept-copies.js';
import { Card } from '../../ui/card/card.js';
import { ReasonList } from '../../ui/reason-list/reason-list.js';
import { partOfStep, transitionsOf } from './case-transitions.js';
import { Refusal } from '../../ui/states/refusal.js';
import { TransitionForm } from '../../form-engine/transition/transition-form.js';

/** What an officer can do with a case now, and of the rest why not. */
@Component({
  selector: 'handle-case-actions',
  imports: [Card, ReasonList, Refusal, RouterLink, TextPipe, TransitionForm, TranslocoPipe],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-actions.html',
})
export class CaseActions {
  private readonly copies = inject(KeptCopies);
  protected readonly performing = inject(PerformTransition);
  readonly application = input.required<ApplicationView>();
  readonly performed = output<ApplicationView>();

  /** Another event, by this person or somebody else, closes the form: what it asked may be over. */
  protected readonly chosen = linkedSignal<number, Transition | null>({
    source: () => this.application().eventNumber,
    // Unless something was typed for it that is not sent: then it is where somebody goes on.
    computation: () => this.keptOf(transitionsOf(this.application()).possible),
  });
  protected readonly transitions = computed(() => transitionsOf(this.application()));
  protected readonly elsewhere = computed(() => partOfStep(this.application()));
  protected readonly opensForm = opensForm;

  private keptOf(possible: readonly Transition[]): Transition | null {
    const { reference } = this.application();
    return (
      possible.find(
        (each) =>
          opensForm(each) && this.copies.find(keptNameOf(reference, each.transition)) !== null,
      ) ?? null
    );
  }

  protected choose(transition: Transition): void {
    this.performing.refused.set(null);
    this.chosen.set(opensForm(transition) ? transition : null);
    if (!opensForm(transition)) void this.perform(transition);
  }

  private async perform({ transition }: Transition): Promise<void> {
    const view = await this.performing.perform(this.application(), transition);
    if (view) this.performed.emit(view);
  }
}
