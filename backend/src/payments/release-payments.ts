import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, endOfTerm, paymentTermOf } from '@tranche/domain';
import { TransitionParts, type EffectInContext } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';

/** What a payment waited for has come, and it is due; or it will never come, and it is not paid. */
@Injectable()
export class ReleasePayments implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('release-payments', release);
    this.parts.addEffect('drop-payments', drop);
  }
}

async function release(
  tx: Tx,
  list: readonly EffectInContext<'release-payments'>[],
): Promise<void> {
  const released = list.map(({ effect: { awaits }, on: { application, now, scheme } }) => ({
    id: application.id,
    awaits,
    due_on: endOfTerm(dutchDate(now), paymentTermOf(scheme)).date.toString(),
  }));
  await tx.query(
    `UPDATE payment p SET awaits = NULL, due_on = r.due_on
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, awaits text, due_on date)
     WHERE p.application_id = r.id AND p.awaits = r.awaits AND p.status = 'planned'`,
    [JSON.stringify(released)],
  );
}

/**
 * What is due already stays as it was promised, without a condition (Awb 4:95); with the award all that
 * was still to come goes. The award goes back to its first day (Awb 4:48(2)), but whether what was due
 * before was paid is not known here: that is for a decision to recover it (Awb 4:57).
 */
async function drop(tx: Tx, list: readonly EffectInContext<'drop-payments'>[]): Promise<void> {
  const dropped = list.map(({ effect: { which }, on: { application, now } }) => ({
    id: application.id,
    is_all: which !== undefined,
    today: dutchDate(now).toString(),
  }));
  await tx.query(
    `UPDATE payment p SET awaits = NULL, status = 'dropped'
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, is_all boolean, today date)
     WHERE p.application_id = r.id AND p.status = 'planned'
       AND (p.awaits IS NOT NULL OR (r.is_all AND p.due_on > r.today))`,
    [JSON.stringify(dropped)],
  );
}
