import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  ViewEncapsulation,
} from '@angular/core';
import type { AssignmentView } from '@tranche/contracts';
import { isCostLines, isShown } from '@tranche/domain/browser';
import { Locale } from '../core/locale/locale.js';
import { TextPipe } from '../core/locale/text.pipe.js';
import { SummaryList } from '../ui/summary-list/summary-list.js';
import { AnswerTexts } from './answer-texts.js';
import { CostLinesAnswer } from './cost-lines-answer.js';
import { rowTablesOf } from './row-tables-of.js';
import { RowsAnswer } from './rows-answer.js';
import { asSection } from './section-definition.js';

type FilledSection = NonNullable<AssignmentView['file']>['sections'][number];

/** A section of the form as it was filled in, to read. Questions that did not apply are left out. */
@Component({
  selector: 'form-section-answers',
  imports: [CostLinesAnswer, RowsAnswer, SummaryList, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../styles/components/answers.css'],
  template: `
    <h2 class="answers__title">{{ section().definition.title | text }}</h2>
    @if (items().length > 0) {
      <ui-summary-list [items]="items()" />
    }
    @for (table of tables(); track table.field.name) {
      <form-cost-lines-answer [field]="table.field" [lines]="table.lines" />
    }
    @for (table of rowTables(); track table.field.name) {
      <form-rows-answer [field]="table.field" [answer]="table.rows" />
    }
  `,
})
export class SectionAnswers {
  private readonly locale = inject(Locale);
  private readonly texts = inject(AnswerTexts);
  readonly section = input.required<FilledSection>();

  private readonly answered = computed(() => {
    const { definition, answers } = this.section();
    return asSection(definition)
      .fields.filter((field) => isShown(field, answers))
      .map((field) => ({ field, answer: answers[field.name] }));
  });
  protected readonly tables = computed(() =>
    this.answered().flatMap(({ field, answer }) =>
      field.kind === 'cost-lines' && isCostLines(answer) && answer.length > 0
        ? [{ field, lines: answer }]
        : [],
    ),
  );
  protected readonly rowTables = computed(() => {
    const { definition, answers } = this.section();
    return rowTablesOf(asSection(definition), answers);
  });
  protected readonly items = computed(() => {
    const inTable = new Set([...this.tables(), ...this.rowTables()].map(({ field }) => field.name));
    return this.answered()
      .filter(({ field }) => !inTable.has(field.name))
      .map(({ field, answer }) => ({
        label: this.locale.text(field.label),
        value: this.texts.of(field, answer),
      }));
  });
}
