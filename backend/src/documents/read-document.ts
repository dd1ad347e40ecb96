import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ApplicationAccess } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { DocumentStore } from '../platform/documents/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import type { ApplicationDocumentRow } from './application-document.row.js';
import { servedName } from './document-view.js';
import { DocumentsRepository } from './documents.repository.js';

/** A document on its way out. */
export interface Download {
  readonly stream: Readable;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
}

@Injectable()
export class ReadDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly documents: DocumentsRepository,
    private readonly store: DocumentStore,
  ) {}

  /** For whoever may see the application: its applicants, its partners and the staff. */
  async read(reference: string, documentId: string, user: SignedIn): Promise<Download> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const seen = await this.documents.seen(tx, opened);
      const isAsked = ({ id }: ApplicationDocumentRow) => id === documentId;
      const row =
        seen.find(isAsked) ?? (await this.documents.sentEarlier(tx, opened, seen)).find(isAsked);
      if (!row) throw new NotFoundError();
      return this.download(row);
    });
  }

  /** For a caller that has judged itself that the document may be read, such as the assessment. */
  async readOf(tx: Tx, applicationId: string, documentId: string): Promise<Download> {
    return this.download(await this.documents.find(tx, applicationId, documentId));
  }

  private async download(row: ApplicationDocumentRow): Promise<Download> {
    const { contentType, bytes, storageKey } = row;
    const stream = await this.store.get({ key: storageKey, bytes });
    return { stream, fileName: servedName(row), contentType, bytes };
  }
}
