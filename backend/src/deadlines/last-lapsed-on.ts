import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { DeadlineRow } from './deadline.row.js';

/** The terms of an application: of one kind, or of any. */
interface Terms {
  readonly applicationId: string;
  readonly kind?: string;
}

/** The last day, ISO, of the term that lapsed latest, of those asked about; null where none did. */
export async function lastLapsedOn(
  tx: Tx,
  asked: readonly Terms[],
): Promise<(terms: Terms) => string | null> {
  if (asked.length === 0) return () => null;
  const rows = await tx.find(DeadlineRow, {
    where: {
      applicationId: In(asked.map(({ applicationId }) => applicationId)),
      standing: 'lapsed',
    },
    order: { createdAt: 'DESC' },
  });
  return ({ applicationId, kind }) => {
    const own = rows.find(
      (row) => row.applicationId === applicationId && (kind ?? row.kind) === row.kind,
    );
    return own?.dueOn ?? null;
  };
}
