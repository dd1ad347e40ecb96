import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReceiptView } from '@tranche/contracts';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { answersOf } from '../answers-of.js';

/** Proof that it arrived: number, time by our clock, and a copy of what was sent (Awb 4:3a). */
@Component({
  imports: [
    BackLink,
    Card,
    ErrorState,
    EuroPipe,
    Loading,
    MomentPipe,
    RouterLink,
    SummaryList,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './receipt.page.html',
})
export class ReceiptPage {
  readonly reference = input.required<string>();

  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(Locale);
  protected readonly receipt = httpResource<ReceiptView>(
    () => `/v1/applications/${this.reference()}/receipt`,
  );
  protected readonly sections = computed(() =>
    this.receipt.hasValue()
      ? this.receipt.value().copy.sections.map(({ definition, answers }) => ({
          name: definition.name,
          title: definition.title,
          answers: answersOf(asSection(definition), answers, this.locale),
        }))
      : [],
  );
  protected readonly steps = ['complete', 'assess', 'decide'] as const;

  protected print(): void {
    this.document.defaultView?.print();
  }
}
