import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PartnerView } from '@tranche/contracts';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { Icon } from '../../../ui/icon/icon.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { PledgeTable } from '../co-financing/pledge-table.js';

/** One organisation of the partnership, what it puts in and whether it stands by that. */
@Component({
  selector: 'partner-card',
  imports: [Card, EuroPipe, Icon, MomentPipe, PledgeTable, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './partner-card.html',
})
export class PartnerCard {
  readonly reference = input.required<string>();
  readonly partner = input.required<PartnerView>();
  /** The reader leads this application and it can still be changed. */
  readonly isLeader = input.required<boolean>();
  readonly confirm = output<void>();
  readonly remove = output<void>();
  readonly changed = output<void>();

  private readonly table = viewChild(PledgeTable);

  /** An organisation without a register number cannot sign in: the lead applicant confirms for it. */
  protected readonly mayConfirm = computed(() => {
    const { canEdit, isYou, kvk } = this.partner();
    return canEdit && (isYou || (kvk === null && this.isLeader()));
  });
  protected readonly mayRemove = computed(() => this.isLeader() && !this.partner().isLead);

  leave(): Promise<boolean> | boolean {
    return this.table()?.leave() ?? true;
  }
}
