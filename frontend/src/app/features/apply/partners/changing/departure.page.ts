import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { previewDeparture } from '../../../../api/partners.js';
import { fetched } from '../../../../core/api/fetched.js';
import { formatLegalDate, formatMoment } from '../../../../core/format/moment.js';
import { Locale } from '../../../../core/locale/locale.js';
import { TextPipe } from '../../../../core/locale/text.pipe.js';
import { BackLink } from '../../../../ui/back-link/back-link.js';
import { Card } from '../../../../ui/card/card.js';
import { Notice } from '../../../../ui/notice/notice.js';
import { ReasonList } from '../../../../ui/reason-list/reason-list.js';
import { PageState } from '../../../../ui/states/page-state.js';
import { ChangeEffects } from './change-effects.js';
import { DepartureForm } from './departure-form.js';
import type { Successor } from './successor.js';

/** What it means that a partner leaves, before anybody has it leave; and who comes in its place. */
@Component({
  imports: [
    BackLink,
    Card,
    ChangeEffects,
    DepartureForm,
    Notice,
    PageState,
    ReasonList,
    RouterLink,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './departure.page.html',
})
export class DeparturePage {
  readonly reference = input.required<string>();
  readonly partner = input.required<string>();

  private readonly locale = inject(Locale);
  protected readonly successor = signal<Successor | null>(null);
  /** As it was asked last, so that the form stays while another preview is made. */
  protected readonly view = fetched(() =>
    previewDeparture({ reference: this.reference(), partner: this.partner() }),
  );
  private readonly replaced = fetched(() => {
    const successor = this.successor();
    if (!successor) return undefined;
    const { kind, proposes } = successor;
    const query = { kind, proposes: proposes ? 'yes' : 'no' };
    return previewDeparture({ reference: this.reference(), partner: this.partner(), query });
  });
  protected readonly preview = computed(() => {
    if (this.successor() && this.replaced.hasValue()) return this.replaced.value().preview;
    return this.view.hasValue() ? this.view.value().preview : null;
  });
  protected readonly isDone = signal(false);

  /** Which of its titles the page has. */
  protected readonly what = computed(() => {
    if (!this.view.hasValue()) return 'take-out';
    const { by, manner } = this.view.value();
    return manner === 'to-be-judged' ? 'announce' : by === 'partner' ? 'leave' : 'take-out';
  });
  /** By when everything that follows has to be done; empty where nothing says it. */
  protected readonly until = computed(() => {
    if (!this.view.hasValue()) return '';
    const { until } = this.view.value();
    const language = this.locale.language();
    switch (until.by) {
      case 'closing':
        return this.locale.translate('partnership.until.closing', {
          moment: formatMoment(until.closesAt, language, 'closing'),
        });
      case 'term':
        return this.locale.translate('partnership.until.term', {
          day: formatLegalDate(until.dueOn, language, true),
        });
      case 'nothing':
        return '';
    }
  });
}
