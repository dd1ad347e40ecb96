import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import {
  RestoreSubmission,
  type KeptPartner,
  type RestoreSource,
  type SentLast,
} from '../../applications/index.js';
import { PutMessage } from '../../notifications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { insertAll, updateAll, type Tx } from '../../platform/database/index.js';
import { STAYS } from '../confirmation.js';
import { PartnerRow } from '../partner.row.js';
import { PartnersRepository } from '../partners.repository.js';
import { standsFor } from '../telling/tell-partner.js';
import { keptConfirmation } from './kept-partner.js';
import { putAmountsBack } from './put-amounts-back.js';

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
    private readonly messages: PutMessage,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.restoring.add(this);
  }

  async restoreSent(tx: Tx, list: readonly SentLast[]): Promise<void> {
    await putAmountsBack(
      tx,
      list.filter(({ sent }) => sent.copy.keptPartners === undefined),
    );
    const whole = list.flatMap((each) => {
      const { keptPartners } = each.sent.copy;
      return keptPartners ? [{ ...each, keptPartners }] : [];
    });
    if (whole.length === 0) return;
    const rowsOf = await this.partners.ofAll(
      tx,
      whole.map(({ application }) => application.id),
    );
    const now = new Date(this.clock.now().epochMilliseconds);
    const all = whole.map((each) => changesTo(rowsOf(each.application.id), each, now));
    const gone = all.flatMap((each) => each.gone);
    if (gone.length > 0) await tx.delete(PartnerRow, { id: In(gone) });
    const [back, changed] = [all.flatMap((each) => each.back), all.flatMap((each) => each.changed)];
    await insertAll(tx, PartnerRow, back);
    await updateAll(tx, PartnerRow, ['id'], changed);
    const told = all.flatMap((each) => each.told);
    if (told.length > 0) await this.messages.putAll(tx, told);
  }
}

type Whole = SentLast & { readonly keptPartners: readonly KeptPartner[] };

/** What makes the partners that stand there now those that were sent. */
function changesTo(
  rows: readonly PartnerRow[],
  { application, keptPartners }: Whole,
  updatedAt: Date,
) {
  const pairs = keptPartners.map((kept) => ({ kept, row: rows.find(({ id }) => id === kept.id) }));
  const changed = pairs.flatMap(({ kept, row }) =>
    row && !stillHolds(row, kept) ? [{ kept, row }] : [],
  );
  return {
    gone: rows.flatMap(({ id }) => (keptPartners.some((kept) => kept.id === id) ? [] : [id])),
    back: pairs.flatMap(({ kept, row }) =>
      row ? [] : [rowOf(kept, { applicationId: application.id, updatedAt })],
    ),
    changed: changed.map(({ kept, row: { id, version, ...row } }) => ({
      ...{ id, cashCents: kept.cashCents, inKindCents: kept.inKindCents },
      ...keptConfirmation(kept),
      ...leavingStill(row),
      version: version + 1,
      updatedAt,
    })),
    told: changed.flatMap(({ kept, row }) => {
      const wasAsked = !isSame(row, kept) && !row.isLead && kept.confirmedAt !== null;
      return wasAsked ? [standsFor(row, application, kept)] : [];
    }),
  };
}

/** Who left while it was worked on said so for good: of what was sent it is a report. */
function leavingStill(
  row: Pick<PartnerRow, 'declinedAt' | 'declineReason' | 'leavingAt' | 'leavingReason'>,
) {
  if (row.declinedAt === null)
    return { leavingAt: row.leavingAt, leavingReason: row.leavingReason };
  return { leavingAt: row.declinedAt, leavingReason: row.declineReason ?? '' };
}

/** Agreed to since, to the same amounts: that holds as well. */
function stillHolds(row: PartnerRow, kept: KeptPartner): boolean {
  return isSame(row, kept) && (row.confirmedAt !== null || kept.confirmedAt === null);
}

function isSame(row: PartnerRow, { cashCents, inKindCents }: KeptPartner): boolean {
  return row.cashCents === cashCents && row.inKindCents === inKindCents;
}

function rowOf(
  kept: KeptPartner,
  own: Pick<PartnerRow, 'applicationId' | 'updatedAt'>,
): PartnerRow {
  const createdAt = new Date(kept.createdAt);
  return { ...kept, ...keptConfirmation(kept), ...STAYS, ...own, version: 1, createdAt };
}
