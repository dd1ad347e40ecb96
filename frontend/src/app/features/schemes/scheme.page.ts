import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PageTitle } from '../../core/navigation/page-title.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Card } from '../../ui/card/card.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { FormPreview } from './form-preview.js';
import { groupVariants } from './group-variants.js';
import { ProcedureTable } from './procedure-table.js';
import { TrancheCard } from './tranche-card.js';

/** What somebody wants to know before starting: who, how much, who pays what, and on what it is judged. */
@Component({
  imports: [
    BackLink,
    Card,
    ErrorState,
    EuroPipe,
    FormPreview,
    Loading,
    MomentPipe,
    ProcedureTable,
    TextPipe,
    TrancheCard,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './scheme.page.html',
})
export class SchemePage {
  readonly scheme = input.required<string>();
  protected readonly detail = httpResource<SchemeDetail>(
    () => `/v1/schemes/${encodeURIComponent(this.scheme())}`,
  );
  protected readonly variants = computed(() =>
    this.detail.hasValue() ? groupVariants(this.detail.value().variants) : [],
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
