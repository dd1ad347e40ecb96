import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentCodeInGroups } from '@tranche/domain/browser';
import {
  readApplication,
  readLatestReceipt,
  readReceipt,
  receiptPdf,
} from '../../../api/applications.js';
import { readScheme } from '../../../api/schemes.js';
import { fetched } from '../../../core/api/fetched.js';
import { nearestDeadline } from '../../../core/deadlines/nearest-deadline.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { LegalDatePipe, MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { SupplementCard } from '../../../form-engine/supplement/supplement-card.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { answersOf } from '../answers-of.js';
import { CheckReplaces } from '../check/check-replaces.js';
import { PlaceCard } from '../result/place-card.js';
import { PaperLink } from '../paper-link.js';
import { ReceiptList } from './receipt-list.js';

/** Proof that it arrived: number, time by our clock, and a copy of what was sent (Awb 4:3a). */
@Component({
  imports: [
    BackLink,
    Card,
    CheckReplaces,
    ErrorState,
    AmountPipe,
    EuroPipe,
    LegalDatePipe,
    Loading,
    MomentPipe,
    PlaceCard,
    PaperLink,
    ReceiptList,
    RouterLink,
    SummaryList,
    SupplementCard,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './receipt.page.html',
})
export class ReceiptPage {
  readonly reference = input.required<string>();
  /** Of the event that brought it in, in the address; without it the latest. */
  readonly nummer = input<string>();

  private readonly words = { locale: inject(Locale), texts: inject(AnswerTexts) };
  protected readonly receipt = fetched(() => {
    const [reference, number] = [this.reference(), this.nummer()];
    return number === undefined
      ? readLatestReceipt({ reference })
      : readReceipt({ reference, number });
  });
  protected readonly application = fetched(() => readApplication({ reference: this.reference() }));
  protected readonly view = computed(() =>
    this.application.hasValue() ? this.application.value() : null,
  );
  protected readonly isPerson = computed(() => this.view()?.applicantKind === 'person');
  private readonly scheme = fetched(() => {
    const view = this.view();
    return view ? readScheme({ scheme: view.scheme }) : undefined;
  });
  /** Whether experts judge a project: then the steps to the decision are told. */
  protected readonly isJudged = computed(
    () => !this.isPerson() && this.scheme.hasValue() && this.scheme.value().criteria.length > 0,
  );
  /** Nobody stands in a row: all get a share at once, or a draw decides whose turn it is. */
  protected readonly withoutRow = computed(() => {
    const method = this.scheme.hasValue() ? this.scheme.value().division.method : null;
    return method === 'proportional' || method === 'lottery' ? method : null;
  });
  /** Until when one waits for the answer. */
  protected readonly next = computed(() => {
    const view = this.view();
    return view && nearestDeadline(view);
  });
  protected readonly sections = computed(() =>
    this.receipt.hasValue()
      ? this.receipt.value().copy.sections.map(({ definition, answers }) => ({
          name: definition.name,
          title: definition.title,
          answers: answersOf(asSection(definition), answers, this.words),
        }))
      : [],
  );
  protected readonly steps = ['complete', 'assess', 'decide'] as const;

  protected readonly inGroups = documentCodeInGroups;

  protected pdf({ reference, number }: { reference: string; number: number }): string {
    return receiptPdf.at({ reference, number });
  }
}
