import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CheckView } from '@tranche/contracts';
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
  protected readonly check = httpResource<CheckView>(
    () => `/v1/applications/${this.reference()}/check`,
  );
}
