import type { Deadline } from '@tranche/contracts';
import { DUTY_KINDS, type SchemeVersion } from '@tranche/domain';
import type { PeopleRepository } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { DeadlineRow } from '../deadline.row.js';
import { isSettled, isWrittenDown } from './correctable-receipt.js';

/** Says of each duty that was met who recorded it and when, and whether that can still be changed. */
export async function receipts(
  tx: Tx,
  people: PeopleRepository,
  scheme: SchemeVersion,
  rows: readonly DeadlineRow[],
): Promise<(row: DeadlineRow) => Deadline['receipt']> {
  const met = rows.filter(({ kind, metOn }) => kind.startsWith(DUTY_KINDS) && metOn !== null);
  const [first] = met;
  if (!first) return () => null;
  const names = await people.namesOf(
    tx,
    met.flatMap(({ metBy }) => (metBy === null ? [] : [metBy])),
  );
  const settled = await isSettled(tx, first.applicationId, scheme);
  return (row) => {
    if (row.endedAt === null || !met.includes(row)) return null;
    return {
      by: row.metBy === null ? null : (names.get(row.metBy) ?? null),
      at: row.endedAt.toISOString(),
      isCorrectable: !settled && isWrittenDown(row, scheme),
    };
  };
}
