import { Injectable, type OnModuleInit } from '@nestjs/common';
import { agreementLabel, documentsUnder, type PointedDocument, type Text } from '@tranche/domain';
import {
  PointedDocuments,
  TransitionParts,
  type AccessibleApplication,
  type TransitionInContext,
} from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationDocumentRow } from '../application-document.row.js';
import { servedName } from '../document-view.js';
import { DocumentsRepository } from '../documents.repository.js';
import { WriteRemark } from './write-remark.js';

/** The documents that a request for a supplement is about: marked by it, answered by another one. */
@Injectable()
export class SupplementDocuments implements OnModuleInit {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly remarks: WriteRemark,
    private readonly pointed: PointedDocuments,
    private readonly parts: TransitionParts,
  ) {}

  onModuleInit(): void {
    this.pointed.add({
      documentsOf: (tx, opened, ids) => this.documentsOf(tx, opened, ids),
      replacedAmong,
    });
    this.parts.addAfter((tx, list) => this.remarks.writeAll(tx, list.flatMap(remarksIn)));
  }

  private async documentsOf(
    tx: Tx,
    opened: AccessibleApplication,
    ids: readonly string[],
  ): Promise<readonly PointedDocument[]> {
    if (ids.length === 0) return [];
    const rows = await this.documents.seen(tx, opened);
    return rows
      .filter(({ id }) => ids.includes(id))
      .map((row) => {
        const label = labelOf(opened, row);
        return { id: row.id, kind: row.kind, fileName: servedName(row), ...(label && { label }) };
      });
  }
}

/** What the kind of a document is called, as the office and the applicant see it above the file. */
function labelOf(
  { scheme, application }: AccessibleApplication,
  { kind, concerns }: ApplicationDocumentRow,
): Text | undefined {
  if (concerns !== null) return agreementLabel(concerns);
  return documentsUnder(scheme, application.variant).find((each) => each.kind === kind)?.label;
}

/** From now on the applicant knows of the remark, in the words of the request. */
function remarksIn(context: TransitionInContext) {
  const { application, event, now, personId, points } = context;
  if (personId === null) return [];
  return points.flatMap(({ document, words }) => {
    if (!document) return [];
    const about = { documentId: document.id, applicationId: application.id };
    const at = new Date(now.epochMilliseconds);
    return [{ ...about, text: words, toldIn: event.number, personId, at }];
  });
}

async function replacedAmong(
  tx: Tx,
  applicationId: string,
  ids: readonly string[],
  since: Date,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.findBy(ApplicationDocumentRow, { applicationId });
  const asked = rows.filter(({ id }) => ids.includes(id));
  const replaced = asked.filter((row) => isReplaced(row, rows, since));
  return new Set(replaced.map(({ id }) => id));
}

/** Taken away, or joined by another of its kind that came in since; the same bytes are no other one. */
export function isReplaced(
  row: ApplicationDocumentRow,
  all: readonly ApplicationDocumentRow[],
  since: Date,
): boolean {
  const present = all.filter(
    (each) => each.removedAt === null && each.kind === row.kind && each.concerns === row.concerns,
  );
  const isThere = present.some(({ sha256 }) => sha256 === row.sha256);
  return !isThere || present.some((each) => each.sha256 !== row.sha256 && each.uploadedAt > since);
}
