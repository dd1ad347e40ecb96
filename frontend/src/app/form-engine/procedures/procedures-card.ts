import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Card } from '../../ui/card/card.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';

/** What runs and ran beside the main procedure of a file, such as an objection. */
@Component({
  selector: 'form-procedures-card',
  imports: [Card, MomentPipe, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'parts.procedures.title' | transloco">
      <ul class="plain-list">
        @for (each of procedures(); track each.name + each.round) {
          <li>
            <b>{{ each.label | text }}:</b>&ngsp;
            <ui-status-tag
              [tone]="each.endedAt === null ? 'busy' : 'todo'"
              [text]="each.stateLabel | text"
            />
            <span class="soft number">
              {{ 'parts.procedures.since' | transloco: { day: (each.beganAt | moment) } }}
              @if (each.endedAt; as ended) {
                {{ 'parts.procedures.until' | transloco: { day: (ended | moment) } }}
              }
            </span>
          </li>
        }
      </ul>
    </ui-card>
  `,
})
export class ProceduresCard {
  readonly procedures = input.required<ApplicationView['procedures']>();
}
