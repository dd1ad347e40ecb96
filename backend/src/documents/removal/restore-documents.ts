import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  RestoreSubmission,
  type RestoreSource,
  type SentLast,
  type Submission,
} from '../../applications/index.js';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationDocumentRow } from '../application-document.row.js';
import { RemoveDocument } from './remove-document.js';

/**
 * The documents that were sent last, and no others: one that was taken out since stands there again,
 * for its bytes were kept (Awb 4:3a); one that was added and not sent goes.
 */
@Injectable()
export class RestoreDocuments implements RestoreSource, OnModuleInit {
  constructor(
    private readonly removing: RemoveDocument,
    private readonly restoring: RestoreSubmission,
  ) {}

  onModuleInit(): void {
    this.restoring.add(this);
  }

  async restoreSent(tx: Tx, list: readonly SentLast[]): Promise<void> {
    const rows = await tx.findBy(ApplicationDocumentRow, {
      applicationId: In(list.map(({ application }) => application.id)),
    });
    const byId = Map.groupBy(rows, ({ applicationId }) => applicationId);
    const changes = list.map(({ application, sent }) =>
      changesTo(byId.get(application.id) ?? [], sent),
    );
    await this.removing.takeOut(
      tx,
      changes.flatMap(({ out }) => out),
    );
    const back = changes.flatMap((each) => each.back);
    if (back.length === 0) return;
    await tx.update(ApplicationDocumentRow, { id: In(back) }, { removedAt: null });
  }
}

/** By their ids, the documents that go out, and those that come back. */
function changesTo(rows: readonly ApplicationDocumentRow[], sent: Submission) {
  const hashes = new Set(sent.copy.documents.map(({ sha256 }) => sha256));
  const isLater = ({ uploadedAt }: ApplicationDocumentRow) => uploadedAt > sent.receivedAt;
  const out = rows.filter((row) => isLater(row) && row.removedAt === null);
  const back = rows.filter((row) => {
    const stoodThere = !isLater(row) && hashes.has(row.sha256) && row.erasedAt === null;
    return stoodThere && row.removedAt !== null && row.removedAt > sent.receivedAt;
  });
  return { out: out.map(({ id }) => id), back: back.map(({ id }) => id) };
}
