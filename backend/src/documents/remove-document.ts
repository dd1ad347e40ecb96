import { Injectable } from '@nestjs/common';
import { ApplicationAccess, requireEditable } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { emit } from '../platform/outbox/index.js';
import { ApplicationDocumentRow } from './application-document.row.js';
import { DocumentsRepository } from './documents.repository.js';

/** Takes a document out of an application that is still worked on. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly documents: DocumentsRepository,
    private readonly clock: Clock,
  ) {}

  async remove(reference: string, documentId: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      requireEditable(opened);
      const { id } = await this.documents.find(tx, opened.application.id, documentId);
      // The row stays: the copy of an earlier submission may point at it.
      const removedAt = new Date(this.clock.now().epochMilliseconds);
      await tx.update(ApplicationDocumentRow, { id }, { removedAt });
      await emit(tx, {
        key: `erase-document:${id}`,
        name: 'erase-document',
        data: { documentId: id },
      });
    });
  }
}
