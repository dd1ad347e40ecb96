import type { Deadline } from '@tranche/contracts';
import { DUTY_KINDS, type SchemeVersion } from '@tranche/domain';
import type { PeopleRepository } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { DeadlineRow } from '../deadline.row.js';
import { isSettled, isWrittenDown } from './correctable-receipt.js';

/**
 * Says of each duty that was met who recorded it and when, and whether that can still be changed; and of
 * each, every time that something was written down of its receipt.
 */
export async function receipts(
  tx: Tx,
  people: PeopleRepository,
  scheme: SchemeVersion,
  rows: readonly DeadlineRow[],
): Promise<(row: DeadlineRow) => Pick<Deadline, 'receipt' | 'receipts'>> {
  const duties = rows.filter(({ kind }) => kind.startsWith(DUTY_KINDS));
  const met = duties.filter(({ metOn }) => metOn !== null);
  const written = duties.flatMap(({ receipts: each }) => each);
  const by = [...met.map(({ metBy }) => metBy), ...written.map((each) => each.by)];
  const known = by.flatMap((id) => (id === null ? [] : [id]));
  const names = known.length > 0 ? await people.namesOf(tx, known) : new Map<string, string>();
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const [first] = met;
  const settled = first !== undefined && (await isSettled(tx, first.applicationId, scheme));
  return (row) => ({
    receipt: receiptOf(row),
    receipts: duties.includes(row)
      ? row.receipts.map(({ isNotEnough: _said, ...each }) => ({ ...each, by: nameOf(each.by) }))
      : [],
  });

  function receiptOf(row: DeadlineRow): Deadline['receipt'] {
    if (row.endedAt === null || !met.includes(row)) return null;
    return {
      by: nameOf(row.metBy),
      at: row.endedAt.toISOString(),
      isCorrectable: !settled && isWrittenDown(row, scheme),
    };
  }
}
