import { everSent } from '../../applications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DocumentStore } from '../../platform/documents/index.js';
import { JobHandler } from '../../platform/jobs/index.js';
import type { JobData } from '../../platform/outbox/index.js';
import { ApplicationDocumentRow } from '../application-document.row.js';
import { ERASE_DOCUMENT } from './erase-document.kind.js';

/**
 * Throws away the bytes of a removed document, unless it went with something that was sent: that
 * stays as it was received (Awb 4:3a). The row says first that they are gone, so that a run that
 * breaks off leaves a file of nobody, never a row without its file; the next run takes the file away.
 */
@JobHandler(ERASE_DOCUMENT)
export class EraseDocumentJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DocumentStore,
    private readonly clock: Clock,
  ) {}

  async handle({ documentId }: JobData<typeof ERASE_DOCUMENT>): Promise<void> {
    const key = await this.unitOfWork.run((tx) => this.giveUp(tx, documentId));
    if (key !== null) await this.store.remove(key);
  }

  /** @returns the key of bytes that nobody needs any more */
  private async giveUp(tx: Tx, id: string): Promise<string | null> {
    const row = await tx.findOneBy(ApplicationDocumentRow, { id });
    if (!row || row.removedAt === null || (await wasSent(tx, row))) return null;
    const erasedAt = row.erasedAt ?? new Date(this.clock.now().epochMilliseconds);
    await tx.update(ApplicationDocumentRow, { id }, { erasedAt });
    return (await isShared(tx, row)) ? null : row.storageKey;
  }
}

async function wasSent(tx: Tx, row: ApplicationDocumentRow): Promise<boolean> {
  return (await everSent(tx, row.applicationId)).has(row.sha256);
}

/** Documents of earlier days lie under one key when their bytes are the same. */
async function isShared(tx: Tx, { id, storageKey }: ApplicationDocumentRow): Promise<boolean> {
  const others = await tx.findBy(ApplicationDocumentRow, { storageKey });
  return others.some((each) => each.id !== id && each.erasedAt === null);
}
