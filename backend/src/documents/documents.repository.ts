import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { everSent, sentInstead, type AccessibleApplication } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { ApplicationDocumentRow } from './application-document.row.js';
import { shownOnce } from './shown-once.js';

/** A document of an application as other rooms see it. */
export type ApplicationDocument = Readonly<ApplicationDocumentRow>;

/** Everything that was ever added to an application, taken away since or not, the oldest first. */
export async function everAdded(
  tx: Tx,
  applicationId: string,
): Promise<readonly ApplicationDocument[]> {
  return tx.find(ApplicationDocumentRow, {
    where: { applicationId },
    order: { uploadedAt: 'ASC' },
  });
}

@Injectable()
export class DocumentsRepository {
  /** The documents that stand there now, the oldest first. */
  async current(tx: Tx, applicationId: string): Promise<Readonly<ApplicationDocumentRow>[]> {
    return [...(await this.currentOf(tx, [applicationId]))(applicationId)];
  }

  /** As {@link current} for many applications, in one statement. */
  async currentOf(
    tx: Tx,
    applicationIds: readonly string[],
  ): Promise<(applicationId: string) => readonly Readonly<ApplicationDocumentRow>[]> {
    const rows = await tx.find(ApplicationDocumentRow, {
      where: { applicationId: In([...applicationIds]), removedAt: IsNull() },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
    const byId = Map.groupBy(rows, (row) => row.applicationId);
    return (id) => byId.get(id) ?? [];
  }

  /**
   * The documents as this reader may see them: the office those that were sent, taken away since or not,
   * and none that the applicant has not sent yet (Awb 4:5).
   */
  async seen(tx: Tx, opened: AccessibleApplication): Promise<Readonly<ApplicationDocumentRow>[]> {
    const applicationId = opened.application.id;
    const sent = await sentInstead(tx, opened);
    if (!sent) return this.current(tx, applicationId);
    const hashes = new Set(sent.copy.documents.map(({ sha256 }) => sha256));
    const rows = await tx.find(ApplicationDocumentRow, {
      where: { applicationId, uploadedAt: LessThanOrEqual(sent.receivedAt) },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
    const ours = rows.filter(({ sha256 }) => hashes.has(sha256));
    return shownOnce(ours, sent.receivedAt);
  }

  /**
   * Documents that went with an earlier submission and are not among those that are shown: what was
   * received stays readable, also when a supplement took it away (Awb 4:3a).
   */
  async sentEarlier(
    tx: Tx,
    { application: { id: applicationId } }: AccessibleApplication,
    shown: readonly ApplicationDocumentRow[],
  ): Promise<Readonly<ApplicationDocumentRow>[]> {
    const sent = await everSent(tx, applicationId);
    const gone = await tx.find(ApplicationDocumentRow, {
      where: {
        applicationId,
        sha256: In([...sent]),
        removedAt: Not(IsNull()),
        erasedAt: IsNull(),
      },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
    return gone.filter(
      (row) => !shown.some(({ kind, sha256 }) => kind === row.kind && sha256 === row.sha256),
    );
  }

  /** @throws NotFoundError also when it belongs to another application, or was removed */
  async find(tx: Tx, applicationId: string, id: string): Promise<Readonly<ApplicationDocumentRow>> {
    const row = await tx.findOneBy(ApplicationDocumentRow, {
      id,
      applicationId,
      removedAt: IsNull(),
    });
    if (!row) throw new NotFoundError();
    return row;
  }
}
