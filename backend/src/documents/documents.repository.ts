import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { ApplicationDocumentRow } from './application-document.row.js';

@Injectable()
export class DocumentsRepository {
  /** The documents that stand there now, the oldest first. */
  async current(tx: Tx, applicationId: string): Promise<ApplicationDocumentRow[]> {
    return tx.find(ApplicationDocumentRow, {
      where: { applicationId, removedAt: IsNull() },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
  }

  /** @throws NotFoundError also when it belongs to another application, or was removed */
  async find(tx: Tx, applicationId: string, id: string): Promise<ApplicationDocumentRow> {
    const row = await tx.findOneBy(ApplicationDocumentRow, {
      id,
      applicationId,
      removedAt: IsNull(),
    });
    if (!row) throw new NotFoundError();
    return row;
  }
}
