import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, TransitionPreview as Preview } from '@tranche/contracts';
import type { Answers } from '@tranche/domain/browser';
import { saidAt } from '../../core/api/field-errors.js';
import type { ApiError } from '../../core/api/problem.js';
import { Locale } from '../../core/locale/locale.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PerformTransition } from '../../core/transitions/perform-transition.js';
import { keptNameOf, type Transition } from '../../core/transitions/transition.js';
import { keepForm } from '../../core/unsent/kept-form.js';
import { keptRecord, keptRows } from '../../core/unsent/kept-record.js';
import { RestoredNote } from '../../core/unsent/restored-note.js';
import { toAnswers, toModel } from '../answer-model.js';
import { AnswerTexts } from '../answer-texts.js';
import { asAnswers, asSection } from '../section-definition.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { TextArea } from '../../ui/text-area/text-area.js';
import { Questions } from '../questions/questions.js';
import { refusedAnswers, type RefusedAnswer } from '../questions/refused-answers.js';
import { toldOf } from './kept-step.js';
import { SupplementPoints } from './points/supplement-points.js';
import { Refusal } from '../../ui/states/refusal.js';
import { TransitionPreview } from './transition-preview.js';

interface Previewed {
  readonly of: string;
  readonly preview: Preview;
}

/** What has to be read or filled in before a transition: its questions, the reasons, a warning. */
@Component({
  selector: 'form-transition',
  imports: [
    ErrorSummary,
    MomentPipe,
    Questions,
    Refusal,
    RestoredNote,
    SupplementPoints,
    TextArea,
    TextPipe,
    TransitionPreview,
    TranslocoPipe,
  ],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/form/inline-form.css'],
  templateUrl: './transition-form.html',
})
export class TransitionForm {
  protected readonly performing = inject(PerformTransition);
  private readonly locale = inject(Locale);
  private readonly texts = inject(AnswerTexts);
  readonly application = input.required<ApplicationView>();
  readonly transition = input.required<Transition>();
  /** What a motivation is called, to who writes it. */
  readonly motivationLabel = input.required<string>();
  readonly motivationHint = input('');
  readonly performed = output<ApplicationView>();
  readonly cancelled = output<void>();
  /** Somebody else was first: what was shown is over, and what is typed stays. */
  readonly overtaken = output<ApiError>();

  private readonly questions = viewChild(Questions);
  private readonly pointing = viewChild(SupplementPoints);
  /** What was proposed to who decides, to keep or to change; nothing where nobody did, or views answer it. */
  private readonly proposed = computed(() => {
    const { proposal } = this.transition();
    return proposal && !proposal.isAnswered ? proposal.motivation : '';
  });
  protected readonly motivation = linkedSignal(() => this.proposed());
  /** Words by what a request for a supplement is about. */
  protected readonly chosen = signal<Readonly<Record<string, string>>>({});
  /** Those it began with, which nobody typed here. */
  protected readonly start = signal<Readonly<Record<string, string>>>({});
  protected readonly attempt = signal(0);
  /** What is recorded already, to be corrected; or what was answered before, and put back. */
  protected readonly answered = linkedSignal<Answers>(() => this.transition().recorded);
  /** The applicant writes to the office, instead of the office acting on its file. */
  protected readonly isOwn = computed(() => this.application().viewer === 'applicant');
  protected readonly isAgain = computed(() => Object.keys(this.transition().recorded).length > 0);
  protected readonly kept = keepForm({
    name: () => keptNameOf(this.application().reference, this.transition().transition),
    value: () => ({
      motivation: this.motivation(),
      answers: this.questions()?.current() ?? {},
      points: this.chosen(),
      label: this.locale.text(this.transition().label),
      told: this.told(),
    }),
    isEmpty: ({ motivation, answers, points }) =>
      motivation === this.proposed() &&
      JSON.stringify(answers) === JSON.stringify(this.untouched()) &&
      (Object.keys(points).length === 0 || JSON.stringify(points) === JSON.stringify(this.start())),
    restore: (kept) => {
      const { motivation, answers, points } = keptRecord(kept) ?? {};
      if (typeof motivation === 'string') this.motivation.set(motivation);
      this.answered.set(asAnswers(answers) ?? {});
      this.chosen.set(keptRows([points])?.[0] ?? {});
    },
  });
  /** What is typed, to read where the step is over before it is sent. */
  private readonly told = computed(() => {
    const answers = this.questions()?.current() ?? {};
    const motivation = { label: this.motivationLabel(), value: this.motivation() };
    const points = this.pointing()?.named() ?? [];
    return toldOf(
      { section: this.section(), answers, points, motivation },
      this.locale,
      this.texts,
    );
  });
  /** What was shown, and of which answers: other answers are shown again before they bind. */
  private readonly previewed = signal<Previewed | null>(null);

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
  /** The answers as they stand before anybody typed: of the questions that are drawn. */
  private readonly untouched = computed(() =>
    this.questions()
      ? toAnswers(this.section(), toModel(this.section(), this.transition().recorded))
      : {},
  );
  /** What would be sent now; another word and the preview is of something else. */
  private readonly filled = computed(() => {
    const motivation = this.motivation().trim();
    const points = this.pointing()?.points() ?? [];
    const input = this.questions()?.shown();
    return {
      ...(motivation && { motivation }),
      ...(input && { input: { ...input } }),
      ...(points.length > 0 && { points }),
    };
  });
  private readonly read = computed(() =>
    JSON.stringify([this.application().eventNumber, this.filled()]),
  );
  /** Withdrawn as soon as anything is filled in otherwise: the letter would be another one. */
  protected readonly preview = computed(() => {
    const previewed = this.previewed();
    return previewed !== null && previewed.of === this.read() ? previewed.preview : null;
  });
  protected readonly isStale = computed(() => this.previewed() !== null && this.preview() === null);
  protected readonly motivationError = computed(() => {
    const isSaid = this.motivation().trim() !== '' || (this.pointing()?.points().length ?? 0) > 0;
    const isMissing = this.transition().needsMotivation && !isSaid;
    if (this.attempt() === 0) return undefined;
    return isMissing
      ? this.locale.translate('parts.transition.motivation-missing')
      : (this.motivationRefused() ?? undefined);
  });
  /** Said at the motivation itself, where it is asked, and not above the form. */
  private readonly motivationRefused = computed(() =>
    this.transition().needsMotivation
      ? saidAt(this.performing.refused()?.problem, '#/motivation')
      : null,
  );
  protected readonly refusedElsewhere = computed(() =>
    this.motivationRefused() === null ? this.performing.refused() : null,
  );
  protected readonly hasPoints = computed(() => Object.keys(this.chosen()).length > 0);
  protected readonly errors = computed(() => {
    if (this.attempt() === 0) return [];
    const text = this.motivationError();
    return [
      ...(this.questions()?.problems() ?? []),
      ...(this.pointing()?.problems() ?? []),
      ...(text === undefined ? [] : [{ for: 'motivation', text }]),
    ];
  });

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (this.performing.isSending()) return;
    this.performing.refused.set(null);
    this.attempt.update((attempt) => attempt + 1);
    if (this.motivationError() !== undefined || this.pointing()?.problems().length) return;
    const questions = this.questions();
    if (questions) await questions.submit(() => this.perform());
    else await this.perform();
    // A refusal of an answer is shown like any other error: the focus goes to the summary.
    if (this.errors().length > 0) this.attempt.update((attempt) => attempt + 1);
  }

  protected cancel(): void {
    this.kept.done();
    this.cancelled.emit();
  }

  protected startOver(): void {
    this.kept.done();
    this.motivation.set(this.proposed());
    this.chosen.set({});
    this.answered.set({ ...this.transition().recorded });
  }

  private async perform(): Promise<readonly RefusedAnswer[]> {
    const filled = this.filled();
    const { binds, transition } = this.transition();
    if (binds && this.preview() === null) {
      const read = this.read();
      const preview = await this.performing.preview(this.application(), transition, filled);
      this.previewed.set(preview && { of: read, preview });
    } else {
      const view = await this.performing.perform(this.application(), transition, filled);
      if (view) {
        this.kept.done();
        this.performed.emit(view);
      }
    }
    const refused = this.performing.refused();
    if (refused?.isOvertaken) {
      this.previewed.set(null);
      this.overtaken.emit(refused);
    }
    const answers = refused ? refusedAnswers(refused.problem, 'input') : [];
    // Said at the question itself, not once more above the form.
    if (answers.length > 0) this.performing.refused.set(null);
    return answers;
  }
}
