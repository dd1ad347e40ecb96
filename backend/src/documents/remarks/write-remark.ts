import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { chainOfApplication, Evidence } from '../../platform/evidence/index.js';
import { DocumentRemarkRow } from './document-remark.row.js';
import { remarkEvidence } from './remark-evidence.js';

type Remark = Omit<DocumentRemarkRow, 'number'>;

/** Adds a remark to those on a document, and to the chain of evidence of its application. */
@Injectable()
export class WriteRemark {
  constructor(private readonly evidence: Evidence) {}

  /** The caller holds the lock of the application. */
  async write(tx: Tx, remark: Remark): Promise<void> {
    const { documentId, applicationId, at } = remark;
    const number = 1 + (await tx.countBy(DocumentRemarkRow, { documentId }));
    const row: DocumentRemarkRow = { ...remark, number };
    await tx.insert(DocumentRemarkRow, row);
    await this.evidence.record(tx, chainOfApplication(applicationId), at, [remarkEvidence(row)]);
  }

  /** The remark that holds; null where there is none, or it was taken back. */
  async standing(tx: Tx, documentId: string): Promise<DocumentRemarkRow | null> {
    const [last] = await tx.find(DocumentRemarkRow, {
      where: { documentId },
      order: { number: 'DESC' },
      take: 1,
    });
    return last && last.text !== null ? last : null;
  }
}
