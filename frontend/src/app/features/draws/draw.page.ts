import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  effect,
  inject,
  input,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readDraw, readLatestDraw } from '../../api/draws.js';
import { fetched } from '../../core/api/fetched.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PageTitle } from '../../core/navigation/page-title.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Card } from '../../ui/card/card.js';
import { Icon } from '../../ui/icon/icon.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { DrawOrder } from './draw-order.js';
import { DrawReplayPanel } from './draw-replay-panel.js';
import { DrawRules } from './draw-rules.js';

/** One finished draw: what was promised beforehand, what came out, and the means to check it. */
@Component({
  imports: [
    BackLink,
    Card,
    DrawOrder,
    DrawReplayPanel,
    DrawRules,
    ErrorState,
    Icon,
    Loading,
    MomentPipe,
    RouterLink,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/page/draw.css'],
  templateUrl: './draw.page.html',
})
export class DrawPage {
  readonly tranche = input.required<string>();
  /** The latest, when the address names none. */
  readonly round = input<string>();
  private readonly call = computed(() => {
    const [tranche, round] = [this.tranche(), this.round()];
    return round === undefined ? readLatestDraw({ tranche }) : readDraw({ tranche, round });
  });
  protected readonly address = computed(() => this.call().path);
  protected readonly draw = fetched(this.call);

  constructor() {
    const [title, locale] = [inject(PageTitle), inject(Locale)];
    effect(() => {
      if (!this.draw.hasValue()) return;
      title.name(`${locale.translate('draws.one')}: ${locale.text(this.draw.value().name)}`);
    });
  }
}
