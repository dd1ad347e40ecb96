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
import type {
  ApplicationView,
  AssessmentPanel,
  TransitionPreview as Preview,
} from '@tranche/contracts';
import { assignAssessors, previewAssigning } from '../../../../api/handle.js';
import { Attempt } from '../../../../core/attempt/attempt.js';
import { keepPreview } from '../../../../core/transitions/keep-preview.js';
import { Locale } from '../../../../core/locale/locale.js';
import { TextPipe } from '../../../../core/locale/text.pipe.js';
import { TransitionPreview } from '../../../../form-engine/transition/transition-preview.js';
import { Checkbox } from '../../../../ui/checkbox/checkbox.js';
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../../ui/notice/notice.js';
import { Refusal } from '../../../../ui/states/refusal.js';

/** Whom to ask: the proposal is ticked, with everybody's load and what stands in the way. */
@Component({
  selector: 'handle-assign-form',
  imports: [Checkbox, ErrorSummary, Notice, Refusal, TextPipe, TransitionPreview, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assign-form.html',
})
export class AssignForm {
  private readonly locale = inject(Locale);
  readonly application = input.required<ApplicationView>();
  readonly panel = input.required<AssessmentPanel>();
  readonly assigned = output<AssessmentPanel>();
  /** Something happened meanwhile: who can be asked and how it stands are read anew. */
  readonly overtaken = output<void>();

  protected readonly chosen = linkedSignal<readonly string[]>(() =>
    this.panel()
      .candidates.filter(({ isProposed }) => isProposed)
      .map(({ personId }) => personId),
  );
  protected readonly attempt = new Attempt();
  /** What was shown, and of which choice: another choice is shown again before it binds. */
  protected readonly preview = keepPreview<Preview>(() => JSON.stringify(this.request()));
  /** Everybody was asked, or has an interest: nothing can be chosen here. */
  protected readonly isNobodyLeft = computed(() =>
    this.panel().candidates.every(({ conflicts }) => conflicts.length > 0),
  );
  protected readonly mayAskAgain = computed(
    () => this.isRunning() && this.panel().assignments.some(({ status }) => status === 'withdrawn'),
  );
  /** An assessment that runs already is not started: somebody is replaced. */
  protected readonly isRunning = computed(
    () => this.application().state.means === 'being-assessed',
  );
  protected readonly names = computed(() =>
    this.panel()
      .candidates.filter(({ personId }) => this.chosen().includes(personId))
      .map(({ name }) => name)
      .join(', '),
  );
  protected readonly isShort = computed(() => this.chosen().length < this.panel().stillNeeded);
  protected readonly errors = computed(() =>
    this.attempt.count() > 0 && this.isShort()
      ? [
          {
            for: 'assessor-0',
            text: this.locale.translate('handle.panel.too-few', {
              required: this.panel().stillNeeded,
            }),
          },
        ]
      : [],
  );

  /** The chosen about whom something was found that may be an interest: a person decides. */
  protected readonly toWeigh = computed(() =>
    this.panel().candidates.filter(
      ({ personId, signs }) => signs.length > 0 && this.chosen().includes(personId),
    ),
  );
  protected readonly weighed = signal<readonly string[]>([]);

  protected weigh(personId: string, isWeighed: boolean): void {
    this.weighed.update((all) => {
      const others = all.filter((each) => each !== personId);
      return isWeighed ? [...others, personId] : others;
    });
  }

  protected toggle(personId: string): void {
    this.chosen.update((chosen) =>
      chosen.includes(personId)
        ? chosen.filter((each) => each !== personId)
        : [...chosen, personId],
    );
  }

  protected async assign(event: Event): Promise<void> {
    event.preventDefault();
    this.attempt.begin();
    if (this.isShort()) return;
    const parts = { reference: this.application().reference, body: this.request() };
    if (this.preview.shown() === null) {
      await this.preview.keep(this.attempt.send(previewAssigning(parts)));
    } else {
      const panel = await this.attempt.once(assignAssessors(parts));
      if (panel) this.assigned.emit(panel);
    }
    if (this.attempt.refused()?.isOvertaken) this.overtaken.emit();
  }

  private request() {
    const weighed = this.weighed().filter((each) => this.chosen().includes(each));
    return { personIds: [...this.chosen()], weighed, seen: this.application().eventNumber };
  }
}
