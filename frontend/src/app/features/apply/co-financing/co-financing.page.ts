import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readCoFinancing } from '../../../api/partners.js';
import { fetched } from '../../../core/api/fetched.js';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import type { KeepsChanges } from '../../../core/navigation/unsaved-changes.guard.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { StackedMeter } from '../../../ui/stacked-meter/stacked-meter.js';
import { TaskFrame } from '../task/task-frame.js';
import { meterBands } from '../bands/meter-bands.js';
import { PledgeTable } from './pledge-table.js';

/** Who pays what, measured against the bands of the regulation while somebody types. */
@Component({
  imports: [
    Card,
    ErrorState,
    EuroPipe,
    Loading,
    Notice,
    PledgeTable,
    ReasonList,
    RouterLink,
    StackedMeter,
    TaskFrame,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './co-financing.page.html',
})
export class CoFinancingPage implements KeepsChanges {
  readonly reference = input.required<string>();

  private readonly locale = inject(Locale);
  private readonly table = viewChild(PledgeTable);
  protected readonly plan = fetched(() => readCoFinancing({ reference: this.reference() }));
  protected readonly bands = computed(() =>
    this.plan.hasValue() ? meterBands(this.plan.value().bands, this.locale) : [],
  );
  /** What no band says by itself: money that counts nowhere, a plan that does not add up. */
  protected readonly others = computed(() => {
    if (!this.plan.hasValue()) return [];
    const codes = this.plan.value().bands.map(({ code }) => code);
    return this.plan.value().problems.filter(({ code }) => !codes.includes(code));
  });

  leave(): Promise<boolean> | boolean {
    return this.table()?.leave() ?? true;
  }
}
