import { Injectable } from '@nestjs/common';
import {
  ApplicationAccess,
  requireDocumentOpen,
  requireEditable,
} from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { emitAll } from '../../platform/outbox/index.js';
import { DocumentRemoved } from './document-removed.js';
import { DocumentsRepository } from '../documents.repository.js';
import { ERASE_DOCUMENT } from './erase-document.kind.js';

/** Takes a document out of an application that is still worked on. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly documents: DocumentsRepository,
    private readonly removed: DocumentRemoved,
    private readonly clock: Clock,
  ) {}

  async remove(reference: string, documentId: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      requireEditable(opened, 'write', ['documents']);
      const { id, kind } = await this.documents.find(tx, opened.application.id, documentId);
      requireDocumentOpen(opened, kind);
      await this.removed.tell(tx, id);
      await this.takeOut(tx, [id]);
    });
  }

  /** Inside work that has the applications locked already, in two statements for however many. */
  async takeOut(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    // The rows stay: the copy of an earlier submission may point at them.
    const removedAt = new Date(this.clock.now().epochMilliseconds);
    const removed: { id: string }[] = await tx.query(
      `WITH removed AS (
         UPDATE application_document SET removed_at = $2
         WHERE id = ANY($1::uuid[]) AND removed_at IS NULL RETURNING id)
       SELECT id FROM removed`,
      [ids, removedAt],
    );
    await emitAll(
      tx,
      ERASE_DOCUMENT,
      removed.map(({ id }) => ({ key: `erase-document:${id}`, data: { documentId: id } })),
    );
  }
}
