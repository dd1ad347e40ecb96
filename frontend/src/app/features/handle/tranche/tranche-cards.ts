import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TrancheList } from '@tranche/contracts';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { BudgetUse } from '../budget-use.js';
import { STANDING_TONES } from './standing-tone.js';

/** Tranches with their window, their applications and their money. */
@Component({
  selector: 'handle-tranche-cards',
  imports: [BudgetUse, AmountPipe, MomentPipe, RouterLink, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tranche-cards.html',
})
export class TrancheCards {
  readonly tranches = input.required<TrancheList['items']>();
  protected readonly tones = STANDING_TONES;
}
