import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PageTitle } from '../../core/navigation/page-title.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Card } from '../../ui/card/card.js';
import { ContactAddress } from '../../ui/contact/contact-address.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { DocumentList } from './document-list.js';
import { LotPromises } from './lot-promises.js';
import { SchemeDivision } from './scheme-division.js';
import { SchemeProcedure } from './procedure/scheme-procedure.js';
import { schemeResource } from './scheme-resource.js';
import { TrancheCard } from './tranche-card.js';
import { VariantTerms } from './variant-terms.js';
import { YearlyCounts } from './yearly-counts.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';

/**
 * What somebody wants to know before starting: who, how much, who pays what, and on what it is judged.
 * What a scheme does not have is not there.
 */
@Component({
  imports: [
    CitePipe,
    BackLink,
    Card,
    ContactAddress,
    DocumentList,
    ErrorState,
    Loading,
    LotPromises,
    MomentPipe,
    RouterLink,
    SchemeDivision,
    SchemeProcedure,
    TextPipe,
    TrancheCard,
    TranslocoPipe,
    VariantTerms,
    YearlyCounts,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './scheme.page.html',
})
export class SchemePage {
  readonly scheme = input.required<string>();
  protected readonly detail = schemeResource(this.scheme);
  protected readonly hasMoney = computed(
    () =>
      this.detail.hasValue() &&
      this.detail
        .value()
        .variants.some(({ amountText, bands }) => amountText !== null || bands.length > 0),
  );

  private readonly tranches = computed(() =>
    this.detail.hasValue() ? this.detail.value().tranches : [],
  );
  protected readonly current = computed(() =>
    this.tranches().filter(({ standing }) => standing !== 'closed'),
  );
  protected readonly closed = computed(() =>
    this.tranches().filter(({ standing }) => standing === 'closed'),
  );

  constructor() {
    const [title, locale] = [inject(PageTitle), inject(Locale)];
    effect(() => {
      if (this.detail.hasValue()) title.name(locale.text(this.detail.value().name));
    });
  }
}
