import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { readCheck } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { SectionAnswers } from '../../../form-engine/section-answers.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';

/** The answers, section by section, with what does not hold about them or the partnership. */
@Component({
  selector: 'handle-case-answers',
  imports: [ErrorState, Loading, Notice, SectionAnswers, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (check.error(); as error) {
      <ui-error-state [error]="error" (retry)="check.reload()" />
    } @else if (!check.hasValue()) {
      <ui-loading [lines]="8" />
    } @else {
      @if (problems().length > 0) {
        <ui-notice tone="warn">
          <ul>
            @for (problem of problems(); track $index) {
              <li>{{ problem.text | text }}</li>
            }
          </ul>
        </ui-notice>
      }
      <div class="answers answers--whole">
        @for (section of check.value().sections; track section.definition.name) {
          <form-section-answers [section]="section" />
        }
      </div>
    }
  `,
})
export class CaseAnswers {
  readonly reference = input.required<string>();
  protected readonly check = fetched(() => readCheck({ reference: this.reference() }));
  protected readonly problems = computed(() => {
    if (!this.check.hasValue()) return [];
    const { sections, partnership, documents } = this.check.value();
    return [...sections.flatMap(({ problems }) => problems), ...partnership, ...documents];
  });
}
