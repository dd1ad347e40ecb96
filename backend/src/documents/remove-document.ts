import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ApplicationAccess, requireDocumentOpen, requireEditable } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { emit } from '../platform/outbox/index.js';
import { ApplicationDocumentRow } from './application-document.row.js';
import { DocumentRemoved } from './document-removed.js';
import { DocumentsRepository } from './documents.repository.js';

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
      requireEditable(opened, ['documents']);
      const { id, kind } = await this.documents.find(tx, opened.application.id, documentId);
      requireDocumentOpen(opened, kind);
      await this.removed.tell(tx, id);
      await this.takeOut(tx, id);
    });
  }

  /** Inside work that has the application locked already. */
  async takeOut(tx: Tx, id: string): Promise<void> {
    // The row stays: the copy of an earlier submission may point at it.
    const removedAt = new Date(this.clock.now().epochMilliseconds);
    const { affected } = await tx.update(
      ApplicationDocumentRow,
      { id, removedAt: IsNull() },
      { removedAt },
    );
    if (affected === 0) return;
    await emit(tx, {
      key: `erase-document:${id}`,
      name: 'erase-document',
      data: { documentId: id },
    });
  }
}
