import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { readCheck } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { SectionAnswers } from '../../../form-engine/section-answers.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';

/** What somebody asks, for whoever made the offer. */
@Component({
  selector: 'request-answers',
  imports: [ErrorState, Loading, SectionAnswers],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (check.error(); as error) {
      <ui-error-state [error]="error" (retry)="check.reload()" />
    } @else if (!check.hasValue()) {
      <ui-loading />
    } @else {
      <div class="stack">
        @for (section of check.value().sections; track section.definition.name) {
          <form-section-answers class="card" [section]="section" />
        }
      </div>
    }
  `,
})
export class RequestAnswers {
  readonly reference = input.required<string>();
  protected readonly check = fetched(() => readCheck({ reference: this.reference() }));
}
