import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import { CitePipe } from '../../core/locale/cite.pipe.js';

/** Methods under which one application stands before another, so that the last may fit in part. */
const IN_ORDER: readonly string[] = ['committee-order', 'ranked', 'two-lists', 'first-come'];

/** How the money is divided, in plain words, with the article. */
@Component({
  selector: 'scheme-division',
  imports: [CitePipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let rule = division();
    <p>
      {{ 'schemes.division.' + rule.method | transloco }} <cite>{{ rule.article | cite }}</cite>
    </p>
    @if (rule.hasMoney && inOrder.includes(rule.method)) {
      <p>{{ 'schemes.division.' + rule.edge | transloco }}</p>
    }
  `,
})
export class SchemeDivision {
  readonly division = input.required<SchemeDetail['division']>();
  protected readonly inOrder = IN_ORDER;
}
