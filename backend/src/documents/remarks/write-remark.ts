import { Injectable } from '@nestjs/common';
import { insertAll, type Tx } from '../../platform/database/index.js';
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
    await this.writeAll(tx, [remark]);
  }

  /** As {@link write} for many, in their order and in as many statements as for one. */
  async writeAll(tx: Tx, remarks: readonly Remark[]): Promise<void> {
    if (remarks.length === 0) return;
    const numbers = await lastNumbers(tx, remarks);
    const rows = remarks.map((remark): DocumentRemarkRow => {
      const number = 1 + (numbers.get(remark.documentId) ?? 0);
      numbers.set(remark.documentId, number);
      return { ...remark, number };
    });
    await insertAll(tx, DocumentRemarkRow, rows);
    await this.evidence.recordAll(
      tx,
      [...Map.groupBy(rows, ({ applicationId }) => applicationId)].flatMap(([id, own]) => {
        const [first] = own;
        if (!first) return [];
        return [{ chain: chainOfApplication(id), at: first.at, recorded: own.map(remarkEvidence) }];
      }),
    );
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

/** By document, the number of the last remark on it; of one that has none, nothing. */
async function lastNumbers(tx: Tx, remarks: readonly Remark[]): Promise<Map<string, number>> {
  const rows: { id: string; last: number }[] = await tx.query(
    `SELECT document_id AS id, max(number) AS last FROM document_remark
     WHERE document_id = ANY($1::uuid[]) GROUP BY document_id`,
    [remarks.map(({ documentId }) => documentId)],
  );
  return new Map(rows.map(({ id, last }) => [id, last]));
}
