import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import type { Answers } from '@tranche/domain/browser';
import { ApiError } from '../../core/api/problem.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { asSection } from '../../form-engine/section-definition.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { TextArea } from '../../ui/text-area/text-area.js';
import type { CaseTransition } from './case-transitions.js';
import { PerformTransition } from './perform-transition.js';
import { Questions } from './questions/questions.js';
import { refusedAnswers, type RefusedAnswer } from './questions/refused-answers.js';
import { Refusal } from './refusal.js';

/** What has to be read or filled in before a transition: its questions, the reasons, a warning. */
@Component({
  selector: 'handle-transition-form',
  imports: [ErrorSummary, Questions, Refusal, TextArea, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './transition-form.html',
})
export class TransitionForm {
  private readonly performing = inject(PerformTransition);
  private readonly locale = inject(Locale);
  readonly application = input.required<ApplicationView>();
  readonly transition = input.required<CaseTransition>();
  readonly performed = output<ApplicationView>();
  readonly cancelled = output<void>();

  private readonly questions = viewChild(Questions);
  protected readonly motivation = signal('');
  protected readonly attempt = signal(0);
  protected readonly isSending = signal(false);
  protected readonly refused = signal<ApiError | null>(null);

  protected readonly section = computed(() => {
    const { transition, label, asks } = this.transition();
    return asSection({
      name: transition,
      group: '',
      title: label,
      part: 'questions',
      fields: asks,
    });
  });
  protected readonly motivationError = computed(() => {
    const isMissing = this.transition().needsMotivation && this.motivation().trim() === '';
    return isMissing && this.attempt() > 0
      ? this.locale.translate('handle.case.motivation-missing')
      : undefined;
  });
  protected readonly errors = computed(() => {
    if (this.attempt() === 0) return [];
    const text = this.motivationError();
    return [
      ...(this.questions()?.problems() ?? []),
      ...(text === undefined ? [] : [{ for: 'motivation', text }]),
    ];
  });

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.refused.set(null);
    this.attempt.update((attempt) => attempt + 1);
    if (this.motivationError() !== undefined) return;
    const questions = this.questions();
    if (questions) await questions.submit((input) => this.perform(input));
    else await this.perform();
    // A refusal of an answer is shown like any other error: the focus goes to the summary.
    if (this.errors().length > 0) this.attempt.update((attempt) => attempt + 1);
  }

  private async perform(input?: Answers): Promise<readonly RefusedAnswer[]> {
    this.isSending.set(true);
    const motivation = this.motivation().trim();
    const filled = { ...(motivation && { motivation }), ...(input && { input: { ...input } }) };
    try {
      const { transition } = this.transition();
      this.performed.emit(await this.performing.perform(this.application(), transition, filled));
      return [];
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const answers = refusedAnswers(error.problem, 'input');
      if (answers.length === 0) this.refused.set(error);
      return answers;
    } finally {
      this.isSending.set(false);
    }
  }
}
