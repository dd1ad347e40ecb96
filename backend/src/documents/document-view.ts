import type { DocumentView } from '@tranche/contracts';
import type { PeopleRepository } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import type { ApplicationDocumentRow } from './application-document.row.js';

/** Documents as people see them: with who uploaded each, and never where it is stored. */
export async function toDocumentViews(
  tx: Tx,
  people: PeopleRepository,
  rows: readonly ApplicationDocumentRow[],
): Promise<DocumentView[]> {
  const names = await people.namesOf(
    tx,
    rows.map((row) => row.uploadedBy),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    fileName: row.fileName,
    bytes: row.bytes,
    contentType: row.contentType,
    sha256: row.sha256,
    scan: row.scan,
    uploadedBy: names.get(row.uploadedBy) ?? '',
    uploadedAt: row.uploadedAt.toISOString(),
  }));
}
