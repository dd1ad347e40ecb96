import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** Until when one can object or appeal; how stands in the letter, for it is not done in this portal. */
@Component({
  selector: 'remedy-card',
  imports: [Card, LegalDatePipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'apply.remedy.title' | transloco">
      @for (letter of letters(); track letter.id) {
        @if (letter.remedy; as remedy) {
          <p>
            {{ 'apply.remedy.' + remedy.kind | transloco: { date: (remedy.until | legalDate) } }}
            {{ 'apply.remedy.how' | transloco }}
            <a [routerLink]="['/brieven', letter.id]">{{ letter.subject }}</a>
          </p>
        }
      }
    </ui-card>
  `,
})
export class RemedyCard {
  readonly letters = input.required<ApplicationView['letters']>();
}
