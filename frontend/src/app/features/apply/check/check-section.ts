import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckView } from '@tranche/contracts';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { RowsAnswer } from '../../../form-engine/rows-answer.js';
import { rowTablesOf } from '../../../form-engine/row-tables-of.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { answersOf } from '../answers-of.js';
import { CheckFold } from './check-fold.js';

/** One section with its answers, what is wrong with them, and the way to change them and come back. */
@Component({
  selector: 'check-section',
  imports: [CheckFold, ReasonList, RouterLink, RowsAnswer, SummaryList, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let title = section().title | text;
    <check-fold [title]="title" [problems]="checked().problems.length" [left]="left()">
      @if (checked().problems.length > 0) {
        <ui-reason-list [reasons]="checked().problems" />
      }
      <p>
        <a
          [routerLink]="['/aanvragen', reference(), 'onderdeel', section().name]"
          [queryParams]="params()"
        >
          {{
            (checked().problems.length > 0 ? 'apply.check.mend' : 'apply.check.change') | transloco
          }}<span class="visually-hidden">: {{ title }}</span>
        </a>
      </p>
      @if (answers().length > 0) {
        <ui-summary-list [items]="answers()" />
      }
      @for (table of tables(); track table.field.name) {
        <form-rows-answer [field]="table.field" [answer]="table.rows" />
      }
    </check-fold>
  `,
})
export class CheckSection {
  readonly reference = input.required<string>();
  readonly checked = input.required<CheckView['sections'][number]>();

  /** How much of what was asked about it stands as it was sent. */
  readonly left = input(0);

  private readonly words = { locale: inject(Locale), texts: inject(AnswerTexts) };
  protected readonly section = computed(() => asSection(this.checked().definition));
  /** Of these a reader compares the rows with an own list, which a line of words each does not allow. */
  protected readonly tables = computed(() => rowTablesOf(this.section(), this.checked().answers));
  protected readonly answers = computed(() => {
    const tables = this.tables().map(({ field }) => field.name);
    const fields = this.section().fields.filter(({ name }) => !tables.includes(name));
    return answersOf({ fields }, this.checked().answers, this.words);
  });
  protected readonly params = computed(() => ({
    naar: 'controleren',
    ...(this.checked().problems.length > 0 && { fouten: 1 }),
  }));
}
