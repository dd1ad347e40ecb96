import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readTranche } from '../../../api/tranches.js';
import { fetched } from '../../../core/api/fetched.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { LegalDatePipe, MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { PageState } from '../../../ui/states/page-state.js';
import { Card } from '../../../ui/card/card.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { AmendForm } from './amend-form.js';
import { amendedValue } from './amendment-text.js';
import { BudgetUse } from '../budget-use.js';
import { parameterLines } from './opening/parameter-lines.js';
import { STANDING_TONES } from './standing-tone.js';

/** A tranche: its money per ceiling, how far its applications are, and what was amended. */
@Component({
  imports: [
    AmendForm,
    AmountPipe,
    BackLink,
    BudgetUse,
    Card,
    LegalDatePipe,
    MomentPipe,
    PageState,
    RouterLink,
    StatusTag,
    SummaryList,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tranche.page.html',
})
export class TranchePage {
  private readonly locale = inject(Locale);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(AnswerTexts);
  readonly tranche = input.required<string>();
  protected readonly view = fetched(() => readTranche({ tranche: this.tranche() }));
  protected readonly tones = STANDING_TONES;
  protected readonly mayAmend = computed(() => this.session.roles().includes('officer'));

  protected readonly amendments = computed(() => {
    if (!this.view.hasValue()) return [];
    const tranche = this.view.value();
    const language = this.locale.language();
    return tranche.amendments.map((each) => ({
      ...each,
      from: amendedValue(each.kind, each.before, tranche, language),
      to: amendedValue(each.kind, each.after, tranche, language),
    }));
  });

  protected readonly parameters = computed(() =>
    this.view.hasValue() ? parameterLines(this.view.value(), this.locale, this.texts) : [],
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.view.hasValue()) title.name(this.locale.text(this.view.value().name));
    });
  }
}
