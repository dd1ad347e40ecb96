import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  RestoreSubmission,
  type ApplicationRow,
  type RestoreSource,
  type SubmissionCopyRow,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { ApplicationDocumentRow } from './application-document.row.js';
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

  async restoreSent(tx: Tx, { id: applicationId }: ApplicationRow, sent: SubmissionCopyRow) {
    const rows = await tx.findBy(ApplicationDocumentRow, { applicationId });
    const hashes = new Set(sent.copy.documents.map(({ sha256 }) => sha256));
    for (const { id, sha256, uploadedAt, removedAt, erasedAt } of rows) {
      const isLater = uploadedAt > sent.receivedAt;
      if (isLater && removedAt === null) await this.removing.takeOut(tx, id);
      const stoodThere = !isLater && hashes.has(sha256) && erasedAt === null;
      if (stoodThere && removedAt !== null && removedAt > sent.receivedAt) {
        await tx.update(ApplicationDocumentRow, id, { removedAt: null });
      }
    }
  }
}
