import type { Tx } from '../../platform/database/index.js';
import { TrancheAmendmentRow } from './tranche-amendment.row.js';

/** How often a tranche was amended: whoever saw fewer, looks at what no longer holds. */
export async function countAmendments(tx: Tx, tranche: string): Promise<number> {
  return tx.countBy(TrancheAmendmentRow, { tranche });
}
