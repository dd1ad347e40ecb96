import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readApplication } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { awardedIn } from '../../../core/format/awarded-in.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { sameSubject } from '../../../core/letters/same-subject.js';
import { awaitLetters } from '../../../core/letters/await-letters.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { PageState } from '../../../ui/states/page-state.js';
import { ProceduresCard } from '../../../form-engine/procedures/procedures-card.js';
import { SupplementCard } from '../../../form-engine/supplement/supplement-card.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { Tabs } from '../../../ui/tabs/tabs.js';
import { CaseActions } from './case-actions.js';
import { CaseAnswers } from './case-answers.js';
import { CaseAside } from './case-aside.js';
import { CaseDocuments } from '../documents/case-documents.js';
import { CaseMoney } from './case-money.js';
import { CasePanel } from './case-panel.js';
import { partsOf } from './case-parts.js';
import { DeterminationCard } from '../execution/determination-card.js';
import { DutiesCard } from '../execution/duties-card.js';
import { PaymentsCard } from '../execution/payments-card.js';
import { PermissionCard } from '../execution/permission-card.js';
import { ProposalCard } from '../execution/proposal-card.js';
import { schemeVersion } from '../scheme-version.js';
import { toneOfState } from '../state-tone.js';

/** One case: where it stands and what can be done, its contents, its terms and its history. */
@Component({
  imports: [
    AmountPipe,
    BackLink,
    Card,
    CaseActions,
    CaseAnswers,
    CaseAside,
    CaseDocuments,
    CaseMoney,
    CasePanel,
    DeterminationCard,
    DutiesCard,
    MomentPipe,
    Notice,
    PageState,
    PaymentsCard,
    PermissionCard,
    ProceduresCard,
    ProposalCard,
    RouterLink,
    StatusTag,
    SupplementCard,
    Tabs,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case.page.html',
})
export class CasePage {
  private readonly locale = inject(Locale);
  private readonly router = inject(Router);
  readonly reference = input.required<string>();
  protected readonly view = fetched(() => readApplication({ reference: this.reference() }));
  /** Which part is in sight, in the address: it is still so for somebody who comes back. */
  readonly deel = input<string>();
  protected readonly part = computed(() => this.deel() ?? '');
  protected readonly awardedIn = awardedIn;
  protected readonly tone = toneOfState;
  protected readonly rounds = computed(() =>
    sameSubject(this.view.hasValue() ? this.view.value().letters : []),
  );
  private readonly scheme = schemeVersion(() => (this.view.hasValue() ? this.view.value() : null));
  protected readonly tabs = computed(() => {
    const tasks = this.view.hasValue() ? this.view.value().tasks : [];
    const isAssessed = this.scheme.hasValue() && this.scheme.value().criteria.length > 0;
    return partsOf(tasks, isAssessed).map((id) => ({
      id,
      label: this.locale.translate(`handle.case.part.${id}`),
    }));
  });

  constructor() {
    const { view } = this;
    awaitLetters(
      () => (view.hasValue() ? view.value() : undefined),
      () => view.reload(),
    );
    const title = inject(PageTitle);
    effect(() => {
      if (!this.view.hasValue()) return;
      const { reference, name } = this.view.value();
      title.name(`${reference} ${this.locale.text(name)}`);
    });
  }

  protected choose(deel: string): void {
    void this.router.navigate([], { queryParams: { deel }, replaceUrl: true, scroll: 'manual' });
  }
}
