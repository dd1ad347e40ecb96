import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PartnerList, PartnerView } from '@tranche/contracts';
import { documentFile } from '../../../api/documents.js';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { Icon } from '../../../ui/icon/icon.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { FileDrop } from '../../../ui/upload/file-drop.js';
import { UploadRow } from '../../../ui/upload/upload-row.js';
import { PledgeTable } from '../co-financing/pledge-table.js';
import { AgreementSender } from './agreement-sender.js';
import { PartnerInvitation } from './partner-invitation.js';

/** One organisation of the partnership, what it puts in and whether it stands by that. */
@Component({
  selector: 'partner-card',
  imports: [
    Card,
    EuroPipe,
    FileDrop,
    Icon,
    MomentPipe,
    PartnerInvitation,
    PledgeTable,
    RouterLink,
    StatusTag,
    TextPipe,
    TranslocoPipe,
    UploadRow,
  ],
  providers: [AgreementSender],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './partner-card.html',
})
export class PartnerCard {
  readonly reference = input.required<string>();
  readonly partner = input.required<PartnerView>();
  /** What is said about a confirmation that did not come about. */
  readonly told = input('');
  /** With the amount that the button named, in cents. */
  readonly confirm = output<number>();
  readonly changed = output<void>();

  /** The partners as they are now, by a paper or an invitation. */
  readonly replaced = output<PartnerList>();

  protected readonly sender = inject(AgreementSender);
  private readonly table = viewChild(PledgeTable);

  /** What the button names: as it stands in the boxes, so that nobody confirms another amount. */
  protected readonly amountCents = computed(() => {
    const { cashCents, inKindCents } = this.partner();
    return this.table()?.typedTotal() ?? cashCents + inKindCents;
  });

  /** Where the signed agreement is read that confirms the pledge. */
  protected readonly agreement = computed(() => {
    const id = this.partner().agreementDocumentId;
    return id === null ? null : documentFile.at({ reference: this.reference(), document: id });
  });

  protected async prove([file]: readonly File[]): Promise<void> {
    if (!file) return;
    const list = await this.sender.send(this.reference(), this.partner(), file);
    if (list) this.replaced.emit(list);
  }

  leave(): Promise<boolean> | boolean {
    return this.table()?.leave() ?? true;
  }
}
