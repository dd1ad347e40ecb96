import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AuthorityContact } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';

/** How one reaches who carries out a scheme: by mail where that is known, and by post. */
@Component({
  selector: 'ui-contact-address',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let authority = of();
    <p>{{ authority.name | text }}</p>
    <address class="contact">
      @if (isMail()) {
        <a href="mailto:{{ authority.contact }}">{{ authority.contact }}</a>
      } @else if (!named()) {
        {{ authority.contact }}
      }
      @for (line of authority.address; track $index) {
        <span translate="no">{{ line }}</span>
      }
    </address>
  `,
})
export class ContactAddress {
  readonly of = input.required<AuthorityContact>();
  protected readonly isMail = computed(() => this.of().contact.includes('@'));
  /** The first line of the address says the same. */
  protected readonly named = computed(() => this.of().address.includes(this.of().contact));
}
