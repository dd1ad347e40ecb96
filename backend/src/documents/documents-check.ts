import type { OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { applicationsOf } from '../applications/index.js';
import { inBatches } from '../platform/database/index.js';
import { DocumentOwners, DocumentStore, type OwnsDocuments } from '../platform/documents/index.js';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from '../verify/index.js';

interface KeptDocument {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: string;
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}

const BATCH = 500;

/** Every document that an application points at is in the store, whole and unchanged. */
@IntegrityCheck('documents of applications')
export class DocumentsCheck implements ChecksIntegrity, OwnsDocuments, OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: DocumentStore,
    private readonly owners: DocumentOwners,
  ) {}

  onModuleInit(): void {
    this.owners.add(this);
  }

  async check(report: CheckReport): Promise<void> {
    for await (const batch of inBatches((after) => this.next(after))) {
      const applications = await applicationsOf(
        this.dataSource.manager,
        batch.map(({ applicationId }) => applicationId),
      );
      for (const document of batch) {
        report.looked();
        const defect = await this.store.defectOf(document);
        if (defect === null) continue;
        const { id, kind, applicationId } = document;
        const reference = applications.get(applicationId)?.reference;
        report.wrong(`Document ${id} (${kind}) of application ${reference} ${defect}.`);
      }
    }
  }

  async ownedAmong(keys: readonly string[]): Promise<readonly string[]> {
    const rows: { key: string }[] = await this.dataSource.query(
      `SELECT storage_key AS key FROM application_document
       WHERE storage_key = ANY($1) AND erased_at IS NULL`,
      [keys],
    );
    return rows.map(({ key }) => key);
  }

  private async next(after: string): Promise<KeptDocument[]> {
    return this.dataSource.query(
      `SELECT d.id, d.application_id AS "applicationId", d.kind, d.storage_key AS key, d.bytes, d.sha256
       FROM application_document d
       WHERE d.erased_at IS NULL AND d.id > $1 ORDER BY d.id LIMIT ${BATCH}`,
      [after],
    );
  }
}
