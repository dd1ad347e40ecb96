import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  RestoreSubmission,
  type ApplicationRow,
  type KeptPartner,
  type RestoreSource,
  type SubmissionCopyRow,
} from '../../applications/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { PartnerRow } from '../partner.row.js';
import { PartnersRepository } from '../partners.repository.js';
import { TellPartner } from '../telling/tell-partner.js';
import { keptConfirmation } from './kept-partner.js';

/**
 * The partners that were sent last, and no others, each with its contribution of then. What a partner
 * agreed to when the application was sent, it still agrees to: its agreement fell with another amount
 * that was never sent, and stands again with its own. An agreement to another amount does not hold for
 * the one that is put back.
 */
@Injectable()
export class RestorePartners implements RestoreSource, OnModuleInit {
  constructor(
    private readonly partners: PartnersRepository,
    private readonly restoring: RestoreSubmission,
    private readonly telling: TellPartner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.restoring.add(this);
  }

  async restoreSent(tx: Tx, application: ApplicationRow, sent: SubmissionCopyRow): Promise<void> {
    const applicationId = application.id;
    const { keptPartners } = sent.copy;
    if (!keptPartners) {
      await putAmountsBack(tx, applicationId, sent);
      return;
    }
    const rows = await this.partners.of(tx, applicationId);
    const kept = new Set(keptPartners.map(({ id }) => id));
    for (const { id } of rows) if (!kept.has(id)) await tx.delete(PartnerRow, { id });
    for (const each of keptPartners) {
      await this.putBack(tx, application, each, rows.find(({ id }) => id === each.id) ?? null);
    }
  }

  private async putBack(
    tx: Tx,
    application: ApplicationRow,
    kept: KeptPartner,
    row: PartnerRow | null,
  ): Promise<void> {
    const updatedAt = new Date(this.clock.now().epochMilliseconds);
    if (row === null) {
      await tx.insert(PartnerRow, {
        ...kept,
        ...keptConfirmation(kept),
        applicationId: application.id,
        version: 1,
        createdAt: new Date(kept.createdAt),
        updatedAt,
      });
      return;
    }
    const { cashCents, inKindCents } = kept;
    const isSame = row.cashCents === cashCents && row.inKindCents === inKindCents;
    // Agreed to since, to the same amounts: that holds as well.
    if (isSame && (row.confirmedAt !== null || kept.confirmedAt === null)) return;
    await tx.update(PartnerRow, row.id, {
      cashCents,
      inKindCents,
      ...keptConfirmation(kept),
      version: row.version + 1,
      updatedAt,
    });
    const wasAsked = !isSame && !row.isLead && kept.confirmedAt !== null;
    if (wasAsked) await this.telling.stands(tx, application, row, kept);
  }
}

/** For copies that kept no more than the amounts: whoever agreed to others did not agree to these. */
async function putAmountsBack(tx: Tx, applicationId: string, { copy }: SubmissionCopyRow) {
  for (const { name, kind, cashCents, inKindCents } of copy.partners) {
    await tx.query(
      `UPDATE partner SET cash_cents = $4, in_kind_cents = $5, version = version + 1,
         confirmed_by = CASE WHEN is_lead THEN confirmed_by END,
         confirmed_at = CASE WHEN is_lead THEN confirmed_at END,
         agreement_document_id = CASE WHEN is_lead THEN agreement_document_id END,
         agreed_cash_cents = CASE WHEN is_lead THEN $4 ELSE agreed_cash_cents END,
         agreed_in_kind_cents = CASE WHEN is_lead THEN $5 ELSE agreed_in_kind_cents END
       WHERE application_id = $1 AND name = $2 AND kind = $3
         AND (cash_cents, in_kind_cents) IS DISTINCT FROM ($4::bigint, $5::bigint)`,
      [applicationId, name, kind, cashCents, inKindCents],
    );
  }
}
