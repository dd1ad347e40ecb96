import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  inputBinding,
  output,
  outputBinding,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { ActingFor } from '../../../ui/acting-for/acting-for.js';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { LazyPart, type Fetched } from '../../../core/lazy/lazy-part.js';
import type { ApiError } from '../../../core/api/problem.js';
import { chosenStep } from '../../../core/transitions/chosen-step.js';
import { PerformTransition } from '../../../core/transitions/perform-transition.js';
import {
  opensForm,
  sortTransitions,
  type Transition,
} from '../../../core/transitions/transition.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Card } from '../../../ui/card/card.js';
import { StepDone } from '../../../ui/step-done/step-done.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { UnsentSteps } from '../../../form-engine/transition/unsent-steps.js';
import { actsForIn } from '../acts-for.js';
import { latestStepReceipt } from '../receipt/latest-step-receipt-of.js';
import { otherActions } from './sending-transition.js';
import { ViewsAsked } from './views-asked.js';
import { WhatIsIntended } from './what-is-intended.js';

/** What somebody can do with an application besides sending it in, and of the rest why not yet. */
@Component({
  selector: 'transition-actions',
  imports: [
    ActingFor,
    Card,
    ErrorState,
    Loading,
    LazyPart,
    LegalDatePipe,
    Notice,
    ReasonList,
    StepDone,
    TextPipe,
    TranslocoPipe,
    UnsentSteps,
    ViewsAsked,
    WhatIsIntended,
  ],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  templateUrl: './transition-actions.html',
})
export class TransitionActions {
  readonly application = input.required<ApplicationView>();
  readonly performed = output<ApplicationView>();
  /** Somebody else was first: the application has to be looked at anew. */
  readonly overtaken = output<void>();

  private readonly locale = inject(Locale);
  protected readonly performing = inject(PerformTransition);
  protected readonly actions = computed(() => sortTransitions(otherActions(this.application())));
  protected readonly actsFor = computed(() => actsForIn(this.application()));
  private readonly step = chosenStep(this.application, () => this.actions().possible);
  protected readonly chosen = this.step.chosen;
  private readonly done = this.step.done;
  /** What was done; what an applicant sent is confirmed above already, with its proof. */
  protected readonly told = computed(() =>
    latestStepReceipt(this.application()) === null ? this.done() : null,
  );
  /** The step that is being taken, form or not. */
  private taking: Transition | null = null;
  /** Said in the form itself while that is open. */
  protected readonly refused = computed(
    () => this.performing.refused() ?? (this.chosen() ? null : this.step.overtaken()),
  );

  /** Most people only look: what a step asks is fetched with the step. */
  protected readonly form: Fetched = async () =>
    (await import('../../../form-engine/transition/transition-form.js')).TransitionForm;
  protected readonly bindings = [
    inputBinding('motivationLabel', () => this.locale.translate('apply.action.motivation')),
    inputBinding('application', this.application),
    inputBinding('transition', this.chosen),
    outputBinding<ApplicationView>('performed', (view) => this.finish(view)),
    outputBinding<ApiError>('overtaken', (refused) => this.overtake(refused)),
    outputBinding('cancelled', () => this.cancel()),
  ];

  protected async choose(transition: Transition): Promise<void> {
    this.forgetRefusal();
    this.begin(transition);
    if (opensForm(transition)) return this.chosen.set(transition);
    const view = await this.performing.perform(this.application(), transition.transition);
    if (view) this.finish(view);
    const refused = this.performing.refused();
    if (refused?.isOvertaken) this.overtake(refused);
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
}
