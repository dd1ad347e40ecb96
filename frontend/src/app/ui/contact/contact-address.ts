import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AuthorityContact } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { waysTo } from './ways-to.js';

/** How one reaches who carries out a scheme: by mail or at its site where that is known, or by post. */
@Component({
  selector: 'ui-contact-address',
  imports: [TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let way = ways();
    <p>{{ of().name | text }}</p>
    <address class="contact">
      @if (way.letterTo; as letterTo) {
        <p>
          {{ 'ui.contact.letter-to' | transloco }} <span translate="no">{{ letterTo }}</span>.
        </p>
      } @else {
        @if (way.mail; as mail) {
          <a href="mailto:{{ mail }}">{{ mail }}</a>
        }
        @if (way.site; as site) {
          <a href="https://{{ site }}" rel="external">{{ site }}</a>
        }
        @for (line of way.lines; track $index) {
          <span translate="no">{{ line }}</span>
        }
      }
    </address>
  `,
})
export class ContactAddress {
  readonly of = input.required<AuthorityContact>();
  protected readonly ways = computed(() => waysTo(this.of()));
}
