import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import type { SelfCheckResult } from '@tranche/domain/browser';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Notice } from '../../../ui/notice/notice.js';
import { CitePipe } from '../../../core/locale/cite.pipe.js';

/** How the check ended: why not, with the article, or what to do next. It decides nothing. */
@Component({
  selector: 'check-result',
  imports: [CitePipe, MomentPipe, Notice, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './check-result.html',
})
export class CheckResult {
  readonly result = input.required<Exclude<SelfCheckResult, { kind: 'asks' }>>();
  readonly scheme = input.required<SchemeDetail>();
  /** The tranche that was asked about, by its code; undefined where the check is the same for all. */
  readonly tranche = input<string>();
  readonly back = output<void>();
  readonly again = output<void>();

  protected readonly open = computed(() =>
    this.scheme().tranches.filter(
      ({ standing, code }) => standing === 'open' && (this.tranche() ?? code) === code,
    ),
  );
  protected readonly announced = computed(() =>
    this.scheme().tranches.find(({ standing }) => standing === 'announced'),
  );
}
