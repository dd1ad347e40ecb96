import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { ApiError } from '../../core/api/problem.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Card } from '../../ui/card/card.js';
import { ReasonList } from '../../ui/reason-list/reason-list.js';
import { opensForm, transitionsOf, type CaseTransition } from './case-transitions.js';
import { PerformTransition } from './perform-transition.js';
import { Refusal } from './refusal.js';
import { TransitionForm } from './transition-form.js';

/** What an officer can do with a case now, and of the rest why not. */
@Component({
  selector: 'handle-case-actions',
  imports: [Card, ReasonList, Refusal, TextPipe, TransitionForm, TranslocoPipe],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-actions.html',
})
export class CaseActions {
  private readonly transition = inject(PerformTransition);
  readonly application = input.required<ApplicationView>();
  readonly performed = output<ApplicationView>();

  /** Another event, by this person or somebody else, closes the form: what it asked may be over. */
  protected readonly chosen = linkedSignal<number, CaseTransition | null>({
    source: () => this.application().eventNumber,
    computation: () => null,
  });
  protected readonly isSending = signal(false);
  protected readonly refused = signal<ApiError | null>(null);
  protected readonly transitions = computed(() => transitionsOf(this.application()));
  protected readonly opensForm = opensForm;

  protected choose(transition: CaseTransition): void {
    this.refused.set(null);
    this.chosen.set(opensForm(transition) ? transition : null);
    if (!opensForm(transition)) void this.perform(transition);
  }

  private async perform({ transition }: CaseTransition): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    try {
      this.performed.emit(await this.transition.perform(this.application(), transition));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
