import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, TransitionRequest } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { PerformTransition } from './perform-transition.js';
import { otherActions, type Transition } from './sending-transition.js';
import { TransitionForm } from './transition-form.js';

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

  protected readonly performing = inject(PerformTransition);
  protected readonly chosen = signal<Transition | null>(null);
  private readonly actions = computed(() => otherActions(this.application()));
  protected readonly possible = computed(() =>
    this.actions().filter(({ whyNot }) => whyNot.length === 0),
  );
  protected readonly blocked = computed(() =>
    this.actions().filter(({ whyNot }) => whyNot.length > 0),
  );

  protected async choose(transition: Transition): Promise<void> {
    this.performing.refused.set(null);
    if (wantsForm(transition)) this.chosen.set(transition);
    else await this.perform(transition, {});
  }

  protected async perform(
    { transition }: Transition,
    filled: Pick<TransitionRequest, 'motivation' | 'input'>,
  ): Promise<void> {
    const { reference, eventNumber } = this.application();
    const request = { transition, seen: eventNumber, ...filled };
    const view = await this.performing.perform(reference, request);
    if (!view) return;
    this.chosen.set(null);
    this.performed.emit(view);
  }
}

/** Nothing that cannot be taken back is done by one click. */
function wantsForm({ asks, needsMotivation, confirm }: Transition): boolean {
  return asks.length > 0 || needsMotivation || confirm !== undefined;
}
