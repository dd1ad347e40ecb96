import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Text } from '@tranche/domain/browser';
import { LegalDatePipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';

/** One line of "why this date", as the API gives it. */
export interface DerivationLine {
  /** ISO date. */
  readonly date: string;
  readonly text: Text;
  readonly article?: string | undefined;
}

/** "Waarom deze datum?": every step from the start to the last day, with its article. */
@Component({
  selector: 'ui-derivation',
  imports: [CitePipe, LegalDatePipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 0) {
      <details class="derivation">
        <summary>
          {{ 'ui.derivation.why' | transloco }}
          @if (about()) {
            <span class="visually-hidden">({{ about() }})</span>
          }
        </summary>
        <ol>
          @for (line of lines(); track $index) {
            <li>
              <b>{{ line.date | legalDate }}</b>
              {{ line.text | text }}
              @if (line.article) {
                <cite>{{ line.article | cite }}</cite>
              }
            </li>
          }
        </ol>
      </details>
    }
  `,
})
export class Derivation {
  readonly lines = input.required<readonly DerivationLine[]>();
  /** Which date it is about, for somebody who does not see what stands beside it. */
  readonly about = input<string>();
}
