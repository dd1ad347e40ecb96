import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readAdvices } from '../../../api/handle.js';
import { fetched } from '../../../core/api/fetched.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { EmptyState } from '../../../ui/states/empty-state.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { ADVICE_TONES } from './advice-tones.js';

/** How far the committee is with its advices on a tranche, and which one to write next. */
@Component({
  imports: [
    BackLink,
    EmptyState,
    ErrorState,
    Loading,
    RouterLink,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './advice-list.page.html',
})
export class AdviceListPage {
  readonly tranche = input.required<string>();
  protected readonly view = fetched(() => readAdvices({ tranche: this.tranche() }));
  protected readonly tones = ADVICE_TONES;

  constructor() {
    const [title, locale] = [inject(PageTitle), inject(Locale)];
    effect(() => {
      if (!this.view.hasValue()) return;
      const name = locale.text(this.view.value().name);
      title.name(`${locale.translate('handle.titles.advices')} ${name}`);
    });
  }
}
