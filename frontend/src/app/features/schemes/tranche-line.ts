import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeList } from '@tranche/contracts';
import { AmountPipe } from '../../core/format/amount.pipe.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { STANDING_TONES } from './procedure/standing-tones.js';

type OpenTranche = SchemeList['items'][number]['tranches'][number];

/** One tranche of a scheme: open or not, until when, for how much, and the way in. */
@Component({
  selector: 'tranche-line',
  imports: [AmountPipe, MomentPipe, RouterLink, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="meta">
      <ui-status-tag
        [tone]="tone()"
        [text]="'schemes.standing.' + tranche().standing | transloco"
      />
      <b>{{ tranche().name | text }}</b>
      <span class="number">
        {{ tranche().opensAt | moment }} {{ tranche().closesAt | moment: 'closing' }}
      </span>
      @if (tranche().ceilingCents > 0) {
        <span class="number">{{ tranche().ceilingCents | amount: tranche().unit }}</span>
      }
      @if (tranche().standing === 'open') {
        <a [routerLink]="['/aanvragen/nieuw', tranche().code]">
          {{ 'schemes.start' | transloco }}
        </a>
      }
    </p>
  `,
})
export class TrancheLine {
  readonly tranche = input.required<OpenTranche>();
  protected readonly tone = computed(() => STANDING_TONES[this.tranche().standing]);
}
