import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { SectionView } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';

/** What the tranche settled about what is asked on a page, so that nobody has to look it up. */
@Component({
  selector: 'told-lines',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (told().length > 0) {
      <ul class="prose field">
        @for (line of told(); track $index) {
          <li>
            {{ line.label | text }}: <b>{{ line.value | text }}</b>
          </li>
        }
      </ul>
    }
  `,
})
export class ToldLines {
  readonly told = input.required<SectionView['told']>();
}
