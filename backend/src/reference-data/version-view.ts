import type { ReferenceListVersion } from '@tranche/contracts';
import type { ReferenceListRow } from './reference-list.row.js';

/** @param entries how many lines the version has */
export function toVersion(row: ReferenceListRow, entries: number): ReferenceListVersion {
  const { code, source, note, validFrom, importedAt } = row;
  return { list: code, source, note, validFrom, entries, importedAt: importedAt.toISOString() };
}
