import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  output,
  viewChildren,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CoFinancingView, PartnerView } from '@tranche/contracts';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { pledgeOf, sumOf, totalOf } from './pledge.js';
import { PledgeRow } from './pledge-row.js';

/** What every partner puts in, in cash and in kind; cards on a phone. */
@Component({
  selector: 'pledge-table',
  imports: [EuroPipe, PledgeRow, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './pledge-table.html',
})
export class PledgeTable {
  readonly reference = input.required<string>();
  readonly partners = input.required<readonly PartnerView[]>();
  readonly saved = output<CoFinancingView>();
  readonly stale = output<void>();

  private readonly rows = viewChildren(PledgeRow);
  protected readonly sums = computed(() => sumOf(this.partners().map(pledgeOf)));
  protected readonly total = computed(() => totalOf(this.sums()));

  /** What stands in the boxes, saved or not. */
  readonly typedTotal = computed(() => this.rows().reduce((sum, row) => sum + row.typedTotal(), 0));

  /** False when something typed has not been saved. */
  async leave(): Promise<boolean> {
    const settled = await Promise.all(this.rows().map((row) => row.leave()));
    return settled.every(Boolean);
  }
}
