import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** Why an application was rejected, in a line each; the letter says it at length, with any points. */
@Component({
  selector: 'rejection-card',
  imports: [Card, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'apply.rejection.title' | transloco">
      <ul class="plain-list">
        @for (reason of application().rejectionReasons; track $index) {
          <li>{{ reason | text }}</li>
        }
      </ul>
      @if (letter(); as letter) {
        <p>
          {{ 'apply.rejection.letter' | transloco }}
          <a [routerLink]="['/brieven', letter.id]">{{ letter.subject }}</a>
        </p>
      }
    </ui-card>
  `,
})
export class RejectionCard {
  readonly application = input.required<ApplicationView>();
  /** After a rejection none follows but one that says more of it; until it is there, none is it. */
  protected readonly letter = computed(() => {
    const { letters, lettersComing } = this.application();
    return lettersComing > 0 ? undefined : letters.at(-1);
  });
}
