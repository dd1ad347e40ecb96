import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Card } from '../../../ui/card/card.js';

/** The place in the order of arrival, and the number in a lot that only this applicant is told. */
@Component({
  selector: 'place-card',
  imports: [Card, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'apply.place.title' | transloco">
      <dl class="figures">
        @if (place() !== null) {
          <div>
            <dt>{{ 'apply.place.place' | transloco }}</dt>
            <dd>{{ place() }}</dd>
          </div>
        }
        @if (ticket() !== null) {
          <div>
            <dt>{{ 'apply.place.ticket' | transloco }}</dt>
            <dd translate="no">{{ ticket() }}</dd>
          </div>
        }
      </dl>
      @if (place() !== null) {
        <p>{{ 'apply.place.order' | transloco }}</p>
      }
      @if (ticket() !== null) {
        <p>{{ 'apply.place.keep' | transloco }}</p>
      }
    </ui-card>
  `,
})
export class PlaceCard {
  readonly place = input.required<number | null>();
  readonly ticket = input.required<string | null>();
}
