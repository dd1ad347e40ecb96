import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { LeadTransferRow } from './lead-transfer.row.js';

/** The offer of the lead that can be answered; null where there is none. */
export async function openOffer(tx: Tx, applicationId: string): Promise<LeadTransferRow | null> {
  return tx.findOneBy(LeadTransferRow, { applicationId, endedAt: IsNull() });
}
