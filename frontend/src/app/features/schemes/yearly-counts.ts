import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';

/** How many were given per year, what is aimed at, and what this portal has given so far. */
@Component({
  selector: 'yearly-counts',
  imports: [TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (row of scheme().yearlyCounts; track row.year) {
        <li>
          {{ 'schemes.yearly.' + row.kind | transloco: { year: row.year, count: row.count } }}
          <cite>{{ row.source | text }}</cite>
        </li>
      }
      <li>{{ 'schemes.yearly.here' | transloco: { count: scheme().awardedThisYear } }}</li>
    </ul>
  `,
})
export class YearlyCounts {
  readonly scheme = input.required<SchemeDetail>();
}
