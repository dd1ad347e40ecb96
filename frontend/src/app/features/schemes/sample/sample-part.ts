import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import type { Section } from '@tranche/domain/browser';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { DocumentList } from '../document-list.js';
import { VariantTerms } from '../variant-terms.js';
import { CitePipe } from '../../../core/locale/cite.pipe.js';

/** What is asked in a part of the form that is not made of questions. */
@Component({
  selector: 'sample-part',
  imports: [CitePipe, DocumentList, TextPipe, TranslocoPipe, VariantTerms],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>{{ 'schemes.part.' + part() | transloco }}</p>
    @switch (part()) {
      @case ('partners') {
        @if (scheme().composition.length > 0) {
          <ul>
            @for (rule of scheme().composition; track $index) {
              <li>
                {{ rule.text | text }} <cite>{{ rule.article | cite }}</cite>
              </li>
            }
          </ul>
        }
      }
      @case ('co-financing') {
        <variant-terms [variants]="scheme().variants" />
      }
      @case ('documents') {
        <document-list [documents]="scheme().documents" />
      }
    }
  `,
})
export class SamplePart {
  readonly part = input.required<Section['part']>();
  readonly scheme = input.required<SchemeDetail>();
}
