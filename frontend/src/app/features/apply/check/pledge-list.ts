import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckView } from '@tranche/contracts';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';

/** Who puts in what, in cash and in kind. */
@Component({
  selector: 'pledge-list',
  imports: [EuroPipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="summary-list">
      @for (partner of partners(); track $index) {
        <div>
          <dt>{{ partner.name }}</dt>
          <dd>
            {{ partner.kindLabel | text }}<br />
            @if (withAmounts()) {
              {{ 'apply.co-financing.cashCents' | transloco }}
              {{ partner.cashCents | euro: 'cents' }},
              {{ 'apply.co-financing.inKindCents' | transloco }}
              {{ partner.inKindCents | euro: 'cents' }}<br />
            }
            @if (partner.confirmation; as confirmation) {
              {{ confirmation | text }}
            }
          </dd>
        </div>
      }
    </dl>
  `,
})
export class PledgeList {
  readonly partners = input.required<CheckView['partners']>();
  readonly withAmounts = input(true);
}
