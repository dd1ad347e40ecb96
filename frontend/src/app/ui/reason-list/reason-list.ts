import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Text } from '@tranche/domain/browser';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';

/** Why something is not possible, as the API says it. */
export interface ReasonLine {
  readonly code: string;
  readonly text: Text;
  readonly article?: string | undefined;
}

/** Reasons with the article they rest on. */
@Component({
  selector: 'ui-reason-list',
  imports: [CitePipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `
    <ul class="reasons">
      @for (reason of reasons(); track $index) {
        <li>
          {{ reason.text | text }}
          @if (reason.article) {
            <cite>{{ reason.article | cite }}</cite>
          }
        </li>
      }
    </ul>
  `,
})
export class ReasonList {
  readonly reasons = input.required<readonly ReasonLine[]>();
}
