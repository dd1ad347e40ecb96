import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReceiptMark } from '@tranche/contracts';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';

/** Every proof of receipt of an application: each stays what it was (Awb 4:3a). */
@Component({
  selector: 'receipt-list',
  imports: [MomentPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="plain-list">
      @for (each of receipts(); track each.number) {
        <li>
          @if (each.number === shown()) {
            <b>{{ name(each) }}</b>
          } @else {
            <a [routerLink]="page(each)">{{ name(each) }}</a>
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

  private readonly locale = inject(Locale);

  protected name({ step, isSupplement }: ReceiptMark): string {
    if (step === undefined) {
      return this.locale.translate(
        'apply.receipt.of-' + (isSupplement ? 'supplement' : 'application'),
      );
    }
    return this.locale.translate('apply.receipt.of-step', { step: this.locale.text(step) });
  }

  protected page({ step, number }: ReceiptMark): readonly (string | number)[] {
    const beside = step === undefined ? [] : ['stap'];
    return ['/aanvragen', this.reference(), 'ontvangen', ...beside, number];
  }
}
