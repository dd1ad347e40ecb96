import type { DocumentRemark, DocumentView } from '@tranche/contracts';
import type { PeopleRepository } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { namedAs } from '../platform/documents/index.js';
import type { ApplicationDocumentRow } from './application-document.row.js';
import { DEFECTS, defectIn } from './upload/document-defect.js';

/** Documents as people see them: with who uploaded each, and never where it is stored. */
export async function toDocumentViews(
  tx: Tx,
  people: PeopleRepository,
  rows: readonly ApplicationDocumentRow[],
  remarks: ReadonlyMap<string, DocumentRemark> = new Map(),
): Promise<DocumentView[]> {
  const names = await people.namesOf(
    tx,
    rows.map((row) => row.uploadedBy),
  );
  return rows.map((row) => ({
    ...toDocumentView(row, names.get(row.uploadedBy) ?? '', rows),
    remark: remarks.get(row.id) ?? null,
  }));
}

/**
 * Without remarks, which are between the office and the applicant.
 *
 * @param all the documents beside it, of which an earlier one may hold the same bytes
 */
export function toDocumentView(
  row: ApplicationDocumentRow,
  uploadedBy: string,
  all: readonly ApplicationDocumentRow[],
): DocumentView {
  const defect = defectIn(row.defect);
  const same = all.find((each) => each.sha256 === row.sha256);
  return {
    id: row.id,
    kind: row.kind,
    fileName: servedName(row),
    bytes: row.bytes,
    contentType: row.contentType,
    sha256: row.sha256,
    scan: row.scan,
    defect: defect === null ? null : { code: defect, text: DEFECTS[defect] },
    sameAs: same && same.id !== row.id ? { kind: same.kind, fileName: servedName(same) } : null,
    uploadedBy,
    uploadedAt: row.uploadedAt.toISOString(),
    remark: null,
  };
}

/** Documents that came in under any name at all get that of what they are as well. */
export function servedName({
  fileName,
  contentType,
}: Pick<ApplicationDocumentRow, 'fileName' | 'contentType'>): string {
  return namedAs(fileName, contentType);
}
