import { Inject } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  DocumentDamagedError,
  DocumentStore,
  InspectPdf,
  type PdfFinding,
} from '../../platform/documents/index.js';
import { PeriodicJob } from '../../platform/jobs/index.js';
import { LOG, type Logger } from '../../platform/log/index.js';
import { ApplicationDocumentRow } from '../application-document.row.js';
import { defectIn } from './document-defect.js';

const TEN_MINUTES_MS = 600_000;
const BATCH = 50;

/**
 * Opens the documents that came in before uploads were opened, so that one that nobody can read is
 * marked and no longer counts as present. What cannot be fetched now is tried again the next time.
 */
@PeriodicJob('inspect-stored-documents', { everyMs: TEN_MINUTES_MS })
export class InspectStoredJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DocumentStore,
    private readonly inspectPdf: InspectPdf,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async handle(): Promise<void> {
    const rows = await this.unitOfWork.read((tx) =>
      tx.find(ApplicationDocumentRow, {
        where: { inspectedAt: IsNull(), removedAt: IsNull() },
        order: { id: 'ASC' },
        take: BATCH,
      }),
    );
    for (const row of rows) await this.inspect(row);
  }

  private async inspect(row: ApplicationDocumentRow): Promise<void> {
    const finding = await this.findingOf(row);
    if (finding === null) return;
    const inspectedAt = new Date(this.clock.now().epochMilliseconds);
    const defect = defectIn(finding);
    await this.unitOfWork.run((tx) =>
      tx.update(ApplicationDocumentRow, { id: row.id }, { defect, inspectedAt }),
    );
  }

  private async findingOf(row: ApplicationDocumentRow): Promise<PdfFinding | null> {
    if (row.contentType !== 'application/pdf') return 'readable';
    try {
      const stream = await this.store.get({ key: row.storageKey, bytes: row.bytes });
      const staged = await this.store.receive(stream);
      try {
        return await this.inspectPdf.inspect(staged.path);
      } finally {
        await this.store.discard(staged);
      }
    } catch (error) {
      this.log.error({ err: error, document: row.id }, 'A stored document could not be opened');
      return error instanceof DocumentDamagedError ? 'damaged' : null;
    }
  }
}
