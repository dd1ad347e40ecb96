import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import type { Text } from '@tranche/domain/browser';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import type { ApiError } from '../../../core/api/problem.js';
import { chosenStep } from '../../../core/transitions/chosen-step.js';
import { PerformTransition } from '../../../core/transitions/perform-transition.js';
import { opensForm, type Transition } from '../../../core/transitions/transition.js';
import { Card } from '../../../ui/card/card.js';
import { StepDone } from '../../../ui/step-done/step-done.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { partOfStep, transitionsOf } from './case-transitions.js';
import { Refusal } from '../../../ui/states/refusal.js';
import { TransitionForm } from '../../../form-engine/transition/transition-form.js';
import { UnsentSteps } from '../../../form-engine/transition/unsent-steps.js';

/** What an officer can do with a case now, and of the rest why not. */
@Component({
  selector: 'handle-case-actions',
  imports: [
    Card,
    ReasonList,
    Refusal,
    RouterLink,
    StepDone,
    TextPipe,
    TransitionForm,
    TranslocoPipe,
    UnsentSteps,
  ],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  templateUrl: './case-actions.html',
})
export class CaseActions {
  private readonly locale = inject(Locale);
  protected readonly performing = inject(PerformTransition);
  readonly application = input.required<ApplicationView>();
  readonly performed = output<ApplicationView>();
  /** Somebody else was first: the case has to be looked at anew. */
  readonly overtaken = output<void>();

  protected readonly transitions = computed(() => transitionsOf(this.application()));
  private readonly step = chosenStep(this.application, () => this.transitions().possible);
  protected readonly chosen = this.step.chosen;
  protected readonly done = this.step.done;
  /** The step that is being taken, form or not. */
  private taking: Transition | null = null;
  /** Said in the form itself while that is open. */
  protected readonly refused = computed(
    () => this.performing.refused() ?? (this.chosen() ? null : this.step.overtaken()),
  );
  /** Whose turn it is, where there is nothing that whoever looks can do. */
  protected readonly waiting = computed(() => {
    const { others = [], state } = this.application();
    return this.transitions().possible.length > 0 || state.waitsFor !== 'staff' ? [] : others;
  });
  /** What is done for all applications of the tranche together waits on its page. */
  protected readonly hasWholeTranche = computed(() =>
    (this.application().others ?? []).some(({ isWholeTranche }) => isWholeTranche),
  );
  protected readonly nothing = computed(
    () => `handle.case.nothing.${this.application().state.waitsFor}`,
  );
  protected readonly elsewhere = computed(() => partOfStep(this.application()));
  protected readonly opensForm = opensForm;

  protected listed(people: readonly Text[]): string {
    const names = people.map((each) => this.locale.text(each).toLowerCase());
    return new Intl.ListFormat(this.locale.language(), { type: 'disjunction' }).format(names);
  }

  protected choose(transition: Transition): void {
    this.forgetRefusal();
    this.begin(transition);
    this.chosen.set(opensForm(transition) ? transition : null);
    if (!opensForm(transition)) void this.perform(transition);
  }

  protected finish(view: ApplicationView): void {
    this.forgetRefusal();
    this.done.set((this.chosen() ?? this.taking)?.label ?? null);
    this.performed.emit(view);
  }

  private begin(transition: Transition): void {
    this.done.set(null);
    this.taking = transition;
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

  private async perform({ transition }: Transition): Promise<void> {
    const view = await this.performing.perform(this.application(), transition);
    if (view) this.finish(view);
    const refused = this.performing.refused();
    if (refused?.isOvertaken) this.overtake(refused);
  }
}
