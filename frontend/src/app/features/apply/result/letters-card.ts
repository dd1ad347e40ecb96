import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { sameSubject } from '../../../core/letters/same-subject.js';
import { Card } from '../../../ui/card/card.js';

/** The letters that were sent about an application. */
@Component({
  selector: 'letters-card',
  imports: [Card, MomentPipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'apply.tasks.letters' | transloco">
      <ul class="plain-list">
        @for (letter of letters(); track letter.id) {
          <li>
            <a [routerLink]="['/brieven', letter.id]">{{ letter.subject }}</a>
            @if (rounds().get(letter.id); as round) {
              <span class="soft">{{ 'parts.letters.round' | transloco: round }}</span>
            }
            <small>{{ letter.sentAt | moment }}</small>
          </li>
        }
      </ul>
      @if (coming() > 0) {
        <p role="status">{{ 'parts.letters.coming' | transloco }}</p>
      }
    </ui-card>
  `,
})
export class LettersCard {
  readonly letters = input.required<ApplicationView['letters']>();
  protected readonly rounds = computed(() => sameSubject(this.letters()));
  /** How many are being made. */
  readonly coming = input(0);
}
