import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  ViewEncapsulation,
} from '@angular/core';
import type { AssignmentView } from '@tranche/contracts';
import { isShown } from '@tranche/domain/browser';
import { Locale } from '../core/locale/locale.js';
import { TextPipe } from '../core/locale/text.pipe.js';
import { SummaryList } from '../ui/summary-list/summary-list.js';
import { answerText } from './answer-text.js';
import { asSection } from './section-definition.js';

type FilledSection = NonNullable<AssignmentView['file']>['sections'][number];

/** A section of the form as it was filled in, to read. Questions that did not apply are left out. */
@Component({
  selector: 'form-section-answers',
  imports: [SummaryList, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../styles/components/answers.css'],
  template: `
    <h2 class="answers__title">{{ section().definition.title | text }}</h2>
    <ui-summary-list [items]="items()" />
  `,
})
export class SectionAnswers {
  private readonly locale = inject(Locale);
  readonly section = input.required<FilledSection>();

  protected readonly items = computed(() => {
    const { definition, answers } = this.section();
    return asSection(definition)
      .fields.filter((field) => isShown(field, answers))
      .map((field) => ({
        label: this.locale.text(field.label),
        value: answerText(field, answers[field.name], this.locale),
      }));
  });
}
