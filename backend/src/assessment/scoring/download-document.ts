import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../identity/index.js';
import { servedName } from '../../documents/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DocumentStore } from '../../platform/documents/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { documentsFor, mayRead } from './assessment-file.js';
import { AssignmentAccess } from '../assignment/assignment-access.js';

export interface Download {
  readonly stream: Readable;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
}

/** Gives an assessor a document of the file, by the same rule as the page that lists it. */
@Injectable()
export class DownloadDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssignmentAccess,
    private readonly store: DocumentStore,
  ) {}

  /** @throws NotFoundError before interests are declared, after a conflict, and for other documents */
  async download(id: string, documentId: string, user: SignedIn): Promise<Download> {
    const document = await this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, id, user);
      if (!mayRead(opened)) throw new NotFoundError();
      const documents = await documentsFor(tx, opened);
      return documents.find((each) => each.id === documentId);
    });
    if (!document) throw new NotFoundError();
    return {
      stream: await this.store.get({ key: document.storageKey, bytes: document.bytes }),
      fileName: servedName(document),
      contentType: document.contentType,
      bytes: document.bytes,
    };
  }
}
