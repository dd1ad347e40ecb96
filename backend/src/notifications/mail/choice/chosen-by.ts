import type { Tx } from '../../../platform/database/index.js';
import type { MailState } from '../mail.row.js';
import type { MailChoiceRow } from './mail-choice.row.js';

/**
 * What becomes of a mail that may wait, to an address that these people read; null where it goes out now.
 * Who changes her choice meanwhile waits for this transaction, and then finds what it held.
 */
export async function unsentTo(
  tx: Tx,
  readers: readonly string[],
): Promise<Extract<MailState, 'held' | 'not-sent'> | null> {
  const chosen: Pick<MailChoiceRow, 'choice'>[] = await tx.query(
    `SELECT choice FROM mail_choice WHERE person_id = ANY($1::uuid[]) AND choice <> 'at-once'
     ORDER BY person_id FOR SHARE`,
    [readers],
  );
  // People may share an address: one of them who did not choose is not to miss anything.
  if (readers.length === 0 || chosen.length < readers.length) return null;
  return chosen.some(({ choice }) => choice === 'daily') ? 'held' : 'not-sent';
}
