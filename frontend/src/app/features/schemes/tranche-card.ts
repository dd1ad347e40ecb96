import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeList } from '@tranche/contracts';
import type { Text } from '@tranche/domain/browser';
import { AmountPipe } from '../../core/format/amount.pipe.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { LotPromises } from './lot-promises.js';
import { STANDING_TONES } from './procedure/standing-tones.js';

/** A tranche beside the scheme: from when to when, for how much, and the button to start. */
@Component({
  selector: 'tranche-card',
  imports: [AmountPipe, LotPromises, MomentPipe, RouterLink, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let one = tranche();
    <h3 class="meta">
      {{ one.name | text }}
      <ui-status-tag
        [tone]="tones[one.standing]"
        [text]="'schemes.standing.' + one.standing | transloco"
      />
    </h3>
    @if (general() && one.summary.nl !== general()?.nl) {
      <p>{{ one.summary | text }}</p>
    }
    <dl class="facts">
      @if (one.amountText; as amount) {
        <dt>{{ 'schemes.amount' | transloco }}</dt>
        <dd class="number">{{ amount | text }}</dd>
      }
      @for (line of one.told; track $index) {
        <dt>{{ line.label | text }}</dt>
        <dd>{{ line.value | text }}</dd>
      }
      <dt>{{ 'schemes.opens' | transloco }}</dt>
      <dd>{{ one.opensAt | moment }}</dd>
      <dt>{{ 'schemes.closes' | transloco }}</dt>
      <dd>{{ one.closesAt | moment: 'closing' }}</dd>
      @if (one.ceilingCents > 0) {
        <dt>{{ 'schemes.ceiling' | transloco }}</dt>
        <dd class="number">{{ one.ceilingCents | amount: one.unit }}</dd>
        @if (one.standing !== 'announced') {
          <dt>{{ 'schemes.free' | transloco }}</dt>
          <dd class="number">{{ one.freeCents | amount: one.unit }}</dd>
        }
      }
    </dl>
    @if (one.standing === 'open') {
      <a
        class="utrecht-button utrecht-button--primary-action"
        [routerLink]="['/aanvragen/nieuw', one.code]"
      >
        {{ 'schemes.start' | transloco }}
      </a>
    }
    @if (one.lot; as lot) {
      <lot-promises [lot]="lot" />
    }
  `,
})
export class TrancheCard {
  readonly tranche = input.required<SchemeList['items'][number]['tranches'][number]>();
  /** What the page says of the scheme: a tranche under another version says it for itself. */
  readonly general = input<Text>();
  protected readonly tones = STANDING_TONES;
}
