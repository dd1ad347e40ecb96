import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReceiptMark } from '@tranche/contracts';
import { MomentPipe } from '../../../core/format/moment.pipe.js';

/** Every proof of receipt of an application: each stays what it was (Awb 4:3a). */
@Component({
  selector: 'receipt-list',
  imports: [MomentPipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="plain-list">
      @for (each of receipts(); track each.number) {
        <li>
          @if (each.number === shown()) {
            <b>{{ kind(each) | transloco }}</b>
          } @else {
            <a [routerLink]="['/aanvragen', reference(), 'ontvangen', each.number]">{{
              kind(each) | transloco
            }}</a>
          }
          <small>{{ each.receivedAt | moment: 'long' }}</small>
        </li>
      }
    </ul>
  `,
})
export class ReceiptList {
  readonly reference = input.required<string>();
  readonly receipts = input.required<readonly ReceiptMark[]>();
  /** The one that is on the page already. */
  readonly shown = input<number>();

  protected kind({ isSupplement }: ReceiptMark): string {
    return 'apply.receipt.of-' + (isSupplement ? 'supplement' : 'application');
  }
}
