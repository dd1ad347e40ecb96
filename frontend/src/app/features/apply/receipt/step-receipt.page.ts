import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentCodeInGroups } from '@tranche/domain/browser';
import { readStepReceipt, stepReceiptPdf } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { PaperLink } from '../paper-link.js';
import { ReceiptList } from './receipt-list.js';

/** Proof that views, a withdrawal or the like came in: the moment, and the words that were sent. */
@Component({
  imports: [
    BackLink,
    Card,
    ErrorState,
    Loading,
    MomentPipe,
    PaperLink,
    ReceiptList,
    RouterLink,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './step-receipt.page.html',
})
export class StepReceiptPage {
  readonly reference = input.required<string>();
  /** Of the event that brought it in, in the address. */
  readonly nummer = input.required<string>();

  protected readonly receipt = fetched(() =>
    readStepReceipt({ reference: this.reference(), number: this.nummer() }),
  );

  protected readonly inGroups = documentCodeInGroups;

  protected pdf({ reference, number }: { reference: string; number: number }): string {
    return stepReceiptPdf.at({ reference, number });
  }
}
