import type { ReferenceListVersion } from '@tranche/contracts';
import type { ReferenceListRow } from './reference-list.row.js';

/**
 * @param entries how many lines the version has
 * @param nameOf what people are called, by their ids
 */
export function toVersion(
  row: ReferenceListRow,
  entries: number,
  nameOf: (id: string | null) => string | null,
): ReferenceListVersion {
  const { code, source, note, validFrom, importedAt } = row;
  return {
    list: code,
    source,
    note,
    validFrom,
    entries,
    importedAt: importedAt.toISOString(),
    proposedBy: nameOf(row.importedBy),
    approvedBy: nameOf(row.approvedBy),
  };
}
