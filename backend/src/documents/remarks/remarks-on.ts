import type { DocumentRemark } from '@tranche/contracts';
import type { AccessibleApplication } from '../../applications/index.js';
import type { PeopleRepository } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationDocumentRow } from '../application-document.row.js';
import { DocumentRemarkRow } from './document-remark.row.js';
import { isReplaced } from './supplement-documents.js';

export interface SeenRemarks {
  /** By document, of those that are shown. */
  readonly standing: ReadonlyMap<string, DocumentRemark>;
  /** What was asked about a document, by its id, also of one that is there no more. */
  readonly told: ReadonlyMap<string, { readonly text: string; readonly at: string }>;
}

/**
 * What this reader may know of what is wanting in the documents: the office everything, the applicant
 * what she was asked about.
 */
export async function remarksOn(
  tx: Tx,
  people: PeopleRepository,
  { application, viewer }: AccessibleApplication,
  shown: readonly ApplicationDocumentRow[],
): Promise<SeenRemarks> {
  const isOffice = viewer === 'staff';
  const rows = await tx.find(DocumentRemarkRow, {
    where: { applicationId: application.id },
    order: { documentId: 'ASC', number: 'ASC' },
  });
  const last = lastOf(isOffice ? rows : rows.filter(isForApplicant));
  if (last.size === 0) return NONE;
  const all = await tx.findBy(ApplicationDocumentRow, { applicationId: application.id });
  const names = await people.namesOf(
    tx,
    [...last.values()].map(({ personId }) => personId),
  );
  const standing = new Map<string, DocumentRemark>();
  for (const row of shown) {
    const remark = last.get(row.id);
    if (!remark || remark.text === null) continue;
    standing.set(row.id, {
      text: remark.text,
      at: remark.at.toISOString(),
      by: isOffice ? (names.get(remark.personId) ?? null) : null,
      isTold: remark.toldIn !== null,
      // The office reads what was sent: another that is being added is not there yet.
      isAnswered: isReplaced(row, isOffice ? shown : all, remark.at),
    });
  }
  return { standing, told: toldIn(last) };
}

function toldIn(last: ReadonlyMap<string, DocumentRemarkRow>): SeenRemarks['told'] {
  const told = [...last].flatMap(([id, { text, toldIn: letter, at }]) =>
    text === null || letter === null ? [] : [[id, { text, at: at.toISOString() }] as const],
  );
  return new Map(told);
}

function lastOf(rows: readonly DocumentRemarkRow[]): ReadonlyMap<string, DocumentRemarkRow> {
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** Asked about, or taken back: a note of the office is not for the applicant yet. */
function isForApplicant({ text, toldIn }: DocumentRemarkRow): boolean {
  return toldIn !== null || text === null;
}

const NONE: SeenRemarks = { standing: new Map(), told: new Map() };
