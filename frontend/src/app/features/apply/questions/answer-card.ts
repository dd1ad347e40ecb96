import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckView } from '@tranche/contracts';
import { Locale } from '../../../core/locale/locale.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { Card } from '../../../ui/card/card.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { answersOf } from '../answers-of.js';
import type { QuestionPage } from './question-pages.js';
import { SEND_STEP, stepLink } from './step-link.js';

/** The answers of one section to read once more, each with the way to change it and come back. */
@Component({
  selector: 'answer-card',
  imports: [Card, ReasonList, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="title()">
      @if (problems().length > 0) {
        <ui-reason-list [reasons]="problems()" />
      }
      <dl class="summary-list">
        @for (item of items(); track $index) {
          <div>
            <dt>{{ item.label }}</dt>
            <dd [class.soft]="!item.value">
              {{ item.value || ('ui.summary-list.empty' | transloco) }}
            </dd>
            @if (canChange()) {
              <dd>
                <a [routerLink]="item.link" [queryParams]="back">
                  {{ 'ui.summary-list.change' | transloco
                  }}<span class="visually-hidden">: {{ item.label }}</span>
                </a>
              </dd>
            }
          </div>
        }
      </dl>
    </ui-card>
  `,
})
export class AnswerCard {
  readonly reference = input.required<string>();
  readonly pages = input.required<readonly QuestionPage[]>();
  /** Once it is sent there is nothing to change, and no way that leads nowhere. */
  readonly canChange = input.required<boolean>();
  readonly problems = input.required<CheckView['sections'][number]['problems']>();

  private readonly locale = inject(Locale);
  private readonly words = { locale: this.locale, texts: inject(AnswerTexts) };
  protected readonly back = { naar: SEND_STEP };
  protected readonly title = computed(() => {
    const [first] = this.pages();
    return first ? this.locale.text(first.title) : '';
  });
  protected readonly items = computed(() =>
    this.pages().flatMap((page) =>
      answersOf(page, page.answers, this.words).map((item) => ({
        ...item,
        link: stepLink(this.reference(), page.id),
      })),
    ),
  );
}
