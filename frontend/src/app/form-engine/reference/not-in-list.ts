import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ContactAddress } from '../../ui/contact/contact-address.js';
import { WhomToAsk } from './whom-to-ask.js';

/** The way out for whoever does not find the answer in a list that somebody else keeps. */
@Component({
  selector: 'form-not-in-list',
  imports: [ContactAddress, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="unfold">
      <summary>{{ 'parts.reference.missing.title' | transloco }}</summary>
      @if (searches()) {
        <p>{{ 'parts.reference.missing.search' | transloco }}</p>
      }
      <p>{{ 'parts.reference.missing.ask' | transloco }}</p>
      @if (whom?.authority(); as authority) {
        <ui-contact-address [of]="authority" />
      }
      <p>{{ 'parts.reference.missing.kept' | transloco }}</p>
    </details>
  `,
})
export class NotInList {
  /** The list is searched by typing. */
  readonly searches = input.required<boolean>();
  protected readonly whom = inject(WhomToAsk, { optional: true });
}
