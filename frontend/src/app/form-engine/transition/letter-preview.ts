import { ChangeDetectionStrategy, Component, ViewEncapsulation, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LetterContent } from '@tranche/contracts';
import { LetterBlock } from '../../ui/letter-block/letter-block.js';

/** A letter as it will be sent, read before it is. */
@Component({
  selector: 'form-letter-preview',
  imports: [LetterBlock, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  host: { class: 'block' },
  styleUrls: ['../../../styles/components/page/letter.css'],
  template: `
    @let shown = letter();
    <details class="transition-preview__letter" open>
      <summary>
        {{ 'parts.transition.preview.letter' | transloco: { subject: shown.subject } }}
      </summary>
      <div class="letter" [attr.lang]="shown.language">
        @for (block of shown.blocks; track $index) {
          <ui-letter-block class="letter__block" [block]="block" />
        }
      </div>
    </details>
  `,
})
export class LetterPreview {
  readonly letter = input.required<LetterContent>();
}
