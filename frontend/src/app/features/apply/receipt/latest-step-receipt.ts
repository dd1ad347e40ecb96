import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Notice } from '../../../ui/notice/notice.js';
import { latestStepReceipt } from './latest-step-receipt-of.js';

/** Says that what was sent last came in, when, and where its proof is; until something else happens. */
@Component({
  selector: 'latest-step-receipt',
  imports: [MomentPipe, Notice, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @if (latest(); as mark) {
      <ui-notice tone="good" [live]="true" [title]="mark.step | text">
        <p>
          {{ 'apply.receipt.came-in' | transloco: { moment: (mark.receivedAt | moment: 'long') } }}
          <a
            [routerLink]="['/aanvragen', application().reference, 'ontvangen', 'stap', mark.number]"
            >{{ 'apply.receipt.read-step' | transloco }}</a
          >
        </p>
      </ui-notice>
    }
  `,
})
export class LatestStepReceipt {
  readonly application = input.required<ApplicationView>();
  protected readonly latest = computed(() => latestStepReceipt(this.application()));
}
