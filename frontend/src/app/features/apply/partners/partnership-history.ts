import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readChanges } from '../../../api/partners.js';
import { fetched } from '../../../core/api/fetched.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** Who left, who came in whose place and who led before, with when and why; nothing where nothing was. */
@Component({
  selector: 'partnership-history',
  imports: [Card, MomentPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (changes.hasValue() && changes.value().items.length > 0) {
      <ui-card [title]="'partnership.history' | transloco">
        <ul>
          @for (change of changes.value().items; track change.id) {
            <li>
              {{ change.at | moment }}:
              {{
                'partnership.changed.' + change.kind
                  | transloco
                    : {
                        name: change.name,
                        successor: change.successor ?? '',
                        person: change.person,
                      }
              }}
              @if (change.reason; as reason) {
                <span class="soft">“{{ reason }}”</span>
              }
            </li>
          }
        </ul>
      </ui-card>
    }
  `,
})
export class PartnershipHistory {
  readonly reference = input.required<string>();

  protected readonly changes = fetched(() => readChanges({ reference: this.reference() }));

  /** Something was changed just now. */
  reload(): void {
    this.changes.reload();
  }
}
