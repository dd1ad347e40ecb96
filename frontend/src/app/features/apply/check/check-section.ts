import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckView } from '@tranche/contracts';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { answersOf } from '../answers-of.js';
import { CheckFold } from './check-fold.js';

/** One section with its answers, what is wrong with them, and the way to change them and come back. */
@Component({
  selector: 'check-section',
  imports: [CheckFold, ReasonList, RouterLink, SummaryList, TextPipe, TranslocoPipe],
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
      <ui-summary-list [items]="answers()" />
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
  protected readonly answers = computed(() =>
    answersOf(this.section(), this.checked().answers, this.words),
  );
  protected readonly params = computed(() => ({
    naar: 'controleren',
    ...(this.checked().problems.length > 0 && { fouten: 1 }),
  }));
}
