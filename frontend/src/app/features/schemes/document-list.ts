import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';

/** The documents that are sent along, each with the article that asks for it. */
@Component({
  selector: 'document-list',
  imports: [CitePipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (document of documents(); track $index) {
        <li>
          {{ document.label | text }}
          @if (!document.required) {
            <span class="soft">({{ 'schemes.optional' | transloco }})</span>
          }
          {{ ' ' }}<cite>{{ document.article | cite }}</cite>
        </li>
      }
    </ul>
  `,
})
export class DocumentList {
  readonly documents = input.required<SchemeDetail['documents']>();
}
