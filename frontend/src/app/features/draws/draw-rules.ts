import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Card } from '../../ui/card/card.js';

/** How a draw works, in plain words, precise enough to do it over by hand. */
@Component({
  selector: 'draw-rules',
  imports: [Card, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'draws.rules.title' | transloco">
      <ol class="draw-rules">
        @for (rule of rules; track rule) {
          <li>{{ 'draws.rules.' + rule | transloco }}</li>
        }
      </ol>
    </ui-card>
  `,
})
export class DrawRules {
  protected readonly rules = ['seed', 'tickets', 'number', 'order', 'check'] as const;
}
