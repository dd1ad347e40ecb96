import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  Injector,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  runInInjectionContext,
  signal,
  untracked,
} from '@angular/core';
import { isShown, keepShown, type Answers, type Section } from '@tranche/domain/browser';
import type { FieldError } from '../core/api/field-errors.js';
import { Debounce } from '../core/saving/debounce.js';
import { Locale } from '../core/locale/locale.js';
import { ErrorSummary } from '../ui/error-summary/error-summary.js';
import { changesBetween, toAnswers, toModel, type AnswerModel } from './answer-model.js';
import { withTypedSince } from './budget/typed-since.js';
import { errorsOf } from './error-text.js';
import { FIELD_COMPONENTS } from './field-registry.js';
import { sectionTree, type SectionTree } from './section-tree.js';

/** Long enough not to save every letter, short enough not to lose a sentence. */
const TYPING_PAUSE_MS = 1_500;

/**
 * A section of a form, drawn from its definition. What a condition hides is kept, for whoever changes back.
 *
 * `changed` gives the answers to save, after a pause in typing or on leaving a control;
 * `finished` gives them when somebody goes on and nothing is wrong. Buttons are projected;
 * a native submit button goes on.
 */
@Component({
  selector: 'form-section',
  imports: [ErrorSummary, NgComponentOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-error-summary [errors]="summary()" [attempt]="attempt()" />
    <form novalidate (submit)="goOn($event)" (focusout)="pause.flush()">
      @for (question of questions(); track question.name) {
        <ng-container *ngComponentOutlet="question.component; inputs: question.inputs" />
      }
      <ng-content />
    </form>
  `,
})
export class SectionForm {
  private readonly locale = inject(Locale);
  private readonly injector = inject(Injector);
  readonly section = input.required<Section>();
  /** As loaded. A new object replaces what stands in the form. */
  readonly answers = input.required<Answers>();
  readonly canEdit = input(true);
  /** Shows every error at once, to somebody who came to mend them. */
  readonly showErrors = input(false);
  /** At every change: to be kept here until it is worth a save. */
  readonly typed = output<Answers>();
  readonly changed = output<Answers>();
  readonly finished = output<Answers>();

  private readonly model = linkedSignal<Source, AnswerModel>({
    source: () => ({ section: this.section(), answers: this.answers() }),
    computation: ({ section, answers }, previous) => {
      // What was typed and not yet handed over stays, when a newer version comes in.
      if (previous?.source.section !== section) return toModel(section, answers);
      const now = toAnswers(section, previous.value);
      return toModel(section, withTypedSince(section, answers, this.emitted, now));
    },
  });
  private readonly form = computed<SectionTree>(() => {
    const section = this.section();
    return untracked(() => runInInjectionContext(this.injector, () => this.makeTree(section)));
  });
  private readonly current = computed(() => toAnswers(this.section(), this.model()));
  private readonly shown = computed(() => keepShown(this.section(), this.current()));
  protected readonly attempt = signal(0);
  private readonly attempted = computed(() => this.attempt() > 0 || this.showErrors());
  protected readonly pause = new Debounce(TYPING_PAUSE_MS, () => this.emitChange());
  private emitted: Answers = {};

  protected readonly questions = computed(() =>
    this.section()
      .fields.filter((field) => isShown(field, this.shown()))
      .map((field) => ({
        name: field.name,
        component: FIELD_COMPONENTS[field.kind],
        inputs: { field, tree: this.form(), attempted: this.attempted() },
      })),
  );

  protected readonly summary = computed<readonly FieldError[]>(() =>
    this.attempted() ? errorsOf(this.section(), this.form(), this.locale) : [],
  );

  constructor() {
    effect(() => {
      const given = toAnswers(this.section(), toModel(this.section(), this.answers()));
      // The fields take them in first: what was handed over before is no longer typed here.
      untracked(this.model);
      this.emitted = given;
    });
    effect(() => {
      const changes = changesBetween(this.emitted, this.current());
      if (Object.keys(changes).length === 0) return;
      this.pause.restart();
      untracked(() => this.typed.emit(this.current()));
    });
    inject(DestroyRef).onDestroy(() => this.pause.cancel());
  }

  /** Hands over what was typed last; a page calls it before it is left. */
  flush(): void {
    this.pause.flush();
  }

  protected goOn(event: Event): void {
    event.preventDefault();
    this.pause.flush();
    this.attempt.update((attempts) => attempts + 1);
    if (!this.form()().valid()) return;
    // What was typed by the very press that goes on (Enter) goes along here, and is not told once more
    // as something typed since.
    this.emitted = this.current();
    this.finished.emit(this.current());
  }

  private makeTree(section: Section): SectionTree {
    return sectionTree(section, this.model, this.canEdit);
  }

  private emitChange(): void {
    this.emitted = this.current();
    this.changed.emit(this.current());
  }
}

interface Source {
  readonly section: Section;
  readonly answers: Answers;
}
