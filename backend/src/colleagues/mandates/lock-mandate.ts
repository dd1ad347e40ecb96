import type { Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { MandateRow } from './mandate.row.js';

/** A mandate as it stands once nobody else can answer or withdraw it. */
export async function lockMandate(tx: Tx, id: string): Promise<MandateRow> {
  const row = await tx.findOne(MandateRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new NotFoundError();
  return row;
}
