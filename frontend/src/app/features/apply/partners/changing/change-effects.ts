import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChangePreviewView } from '@tranche/contracts';
import { cents, formatEuro } from '@tranche/domain/browser';
import { EuroPipe } from '../../../../core/format/euro.pipe.js';
import { Locale } from '../../../../core/locale/locale.js';
import { TextPipe } from '../../../../core/locale/text.pipe.js';
import { Card } from '../../../../ui/card/card.js';
import { Notice } from '../../../../ui/notice/notice.js';
import { ReasonList } from '../../../../ui/reason-list/reason-list.js';
import { StatusTag } from '../../../../ui/status-tag/status-tag.js';

type Band = ChangePreviewView['bands'][number]['after'];

/** What a change in who takes part does to the bands, to what can be asked and to pledges: as it will be. */
@Component({
  selector: 'change-effects',
  imports: [Card, EuroPipe, Notice, ReasonList, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'stack' },
  templateUrl: './change-effects.html',
})
export class ChangeEffects {
  readonly preview = input.required<ChangePreviewView>();

  private readonly locale = inject(Locale);
  protected readonly newlyMissing = computed(() =>
    this.preview().missing.filter(({ isNew }) => isNew),
  );
  protected readonly stillMissing = computed(() =>
    this.preview().missing.filter(({ isNew }) => !isNew),
  );

  /** Whether a band holds, or how far it is off, in words. */
  protected standing({ standing, byCents }: Band): string {
    const by = formatEuro(cents(byCents), this.locale.language());
    return this.locale.translate(`partnership.band.${standing}`, { by });
  }

  protected tone({ standing }: Band): 'good' | 'attention' {
    return standing === 'within' ? 'good' : 'attention';
  }

  /** What the contributions carry then, beside what is asked. */
  protected readonly tooMuch = computed(() => {
    const { after, requestedCents } = this.preview();
    const most = after?.mostCents ?? null;
    return most !== null && requestedCents > most ? { most, asked: requestedCents } : null;
  });

  protected readonly unpaid = computed(() => {
    const { after } = this.preview();
    return after && after.differenceCents > 0 ? after.differenceCents : null;
  });
}
