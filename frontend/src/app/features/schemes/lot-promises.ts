import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeList } from '@tranche/contracts';
import { MomentPipe } from '../../core/format/moment.pipe.js';

type Lot = NonNullable<SchemeList['items'][number]['tranches'][number]['lot']>;

/** What fixes a lot before it is drawn, for who wants to check it afterwards. */
@Component({
  selector: 'lot-promises',
  imports: [MomentPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="unfold">
      <summary>{{ 'schemes.lot.title' | transloco }}</summary>
      <p>{{ 'schemes.lot.' + lot().among | transloco }}</p>
      <dl>
        @for (promise of lot().promises; track promise.round) {
          <dt class="soft">
            {{
              'schemes.lot.fixed'
                | transloco: { round: promise.round, at: (promise.promisedAt | moment) }
            }}
          </dt>
          <dd>
            <code translate="no">{{ promise.lotPromise }}</code>
          </dd>
        }
      </dl>
    </details>
  `,
})
export class LotPromises {
  readonly lot = input.required<Lot>();
}
