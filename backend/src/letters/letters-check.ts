import type { OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { applicationsOf } from '../applications/index.js';
import { inBatches } from '../platform/database/index.js';
import { DocumentOwners, DocumentStore, type OwnsDocuments } from '../platform/documents/index.js';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from '../verify/index.js';

interface SentLetter {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: string;
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}

const BATCH = 500;

/** Every letter that was sent is in the store, byte for byte as it was sent. */
@IntegrityCheck('letters')
export class LettersCheck implements ChecksIntegrity, OwnsDocuments, OnModuleInit {
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
      for (const letter of batch) {
        report.looked();
        const defect = await this.store.defectOf(letter);
        if (defect === null) continue;
        const { id, kind, applicationId } = letter;
        const reference = applications.get(applicationId)?.reference;
        report.wrong(`Letter ${id} (${kind}) of application ${reference} ${defect}.`);
      }
    }
  }

  async ownedAmong(keys: readonly string[]): Promise<readonly string[]> {
    const rows: { key: string }[] = await this.dataSource.query(
      `SELECT storage_key AS key FROM letter WHERE storage_key = ANY($1)`,
      [keys],
    );
    return rows.map(({ key }) => key);
  }

  private async next(after: string): Promise<SentLetter[]> {
    return this.dataSource.query(
      `SELECT l.id, l.application_id AS "applicationId", l.kind, l.storage_key AS key, l.bytes, l.sha256
       FROM letter l
       WHERE l.rendered_at IS NOT NULL AND l.id > $1 ORDER BY l.id LIMIT ${BATCH}`,
      [after],
    );
  }
}
