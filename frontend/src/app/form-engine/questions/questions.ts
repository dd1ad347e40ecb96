import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  computed,
  inject,
  input,
  linkedSignal,
  runInInjectionContext,
  untracked,
} from '@angular/core';
import { submit } from '@angular/forms/signals';
import { isShown, keepShown, type Answers, type Section } from '@tranche/domain/browser';
import type { FieldError } from '../../core/api/field-errors.js';
import { Locale } from '../../core/locale/locale.js';
import { drawerOf, toAnswers, toModel } from '../answer-model.js';
import { errorsOf } from '../error-text.js';
import { FIELD_COMPONENTS } from '../field-registry.js';
import { sectionTree, type SectionTree } from '../section-tree.js';
import type { RefusedAnswer } from './refused-answers.js';

/** Questions inside a form of the page, which has one error summary and one button for them all. */
@Component({
  selector: 'form-questions',
  imports: [NgComponentOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (question of questions(); track question.name) {
      <ng-container *ngComponentOutlet="question.component; inputs: question.inputs" />
    }
  `,
})
export class Questions {
  private readonly locale = inject(Locale);
  private readonly injector = inject(Injector);
  readonly section = input.required<Section>();
  /** What is filled in beforehand. */
  readonly answers = input<Answers>({});
  /** True after an attempt to send: from then every error is shown. */
  readonly attempted = input(false);

  private readonly model = linkedSignal(() => toModel(this.section(), this.answers()));
  private readonly tree = computed<SectionTree>(() => {
    const section = this.section();
    return untracked(() =>
      runInInjectionContext(this.injector, () => sectionTree(section, this.model, () => true)),
    );
  });
  /** As they stand in the controls now. */
  readonly current = computed(() => toAnswers(this.section(), this.model()));

  /** Those of the questions that are asked, as they are handed over. */
  readonly shown = computed(() => keepShown(this.section(), this.current()));

  protected readonly questions = computed(() =>
    this.section()
      .fields.filter((field) => isShown(field, this.shown()))
      .map((field) => ({
        name: field.name,
        component: FIELD_COMPONENTS[field.kind],
        inputs: { field, tree: this.tree(), attempted: this.attempted() },
      })),
  );

  /** Everything wrong with the answers, for the error summary of the page. */
  readonly problems = computed<readonly FieldError[]>(() =>
    errorsOf(this.section(), this.tree(), this.locale),
  );

  /**
   * Hands over the answers when nothing is wrong with them. What `send` says is refused stands at its
   * question until that is answered differently.
   */
  async submit(send: (answers: Answers) => Promise<readonly RefusedAnswer[]>): Promise<void> {
    await submit(this.tree(), async () => {
      const refused = await send(this.shown());
      return refused.flatMap((each) => this.errorAt(each));
    });
  }

  private errorAt({ pointer, text }: RefusedAnswer) {
    const name = pointer.split('/')[1] ?? '';
    const field = this.section().fields.find((each) => each.name === name);
    const fieldTree = field && this.tree()[drawerOf(field)][field.name];
    const said = { nl: text, en: text };
    return fieldTree ? [{ kind: 'refused', text: said, pointer, fieldTree }] : [];
  }
}
