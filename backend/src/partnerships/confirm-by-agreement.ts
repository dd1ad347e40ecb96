import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PARTNER_AGREEMENT } from '@tranche/domain';
import { ApplicationAccess } from '../applications/index.js';
import { AddDocument, DocumentRemoved, RemoveDocument, type Upload } from '../documents/index.js';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { DomainError } from '../platform/errors/index.js';
import { confirmationNow, NO_CONFIRMATION } from './confirmation.js';
import { requireAgreement } from './partner-rights.js';
import { PartnerRow } from './partner.row.js';
import { PartnersRepository } from './partners.repository.js';
import { requireFresh } from './require-fresh.js';

/**
 * A partner whose people cannot sign in is confirmed by its signed agreement, and by nothing less: the
 * lead applicant cannot give another's word (Awb 4:2(2)).
 */
@Injectable()
export class ConfirmByAgreement implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly people: PeopleRepository,
    private readonly adding: AddDocument,
    private readonly removing: RemoveDocument,
    private readonly removed: DocumentRemoved,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.removed.onRemoval((tx, documentId) => this.fallBack(tx, documentId));
  }

  /**
   * @param seen version of the partner that is confirmed, from `If-Match`
   * @throws StaleError when the amounts changed in the meantime
   * @throws ForbiddenError for a partner that has people of its own here
   */
  async confirm(
    reference: string,
    partnerId: string,
    seen: number,
    upload: Pick<Upload, 'fileName' | 'content'>,
    user: SignedIn,
  ): Promise<void> {
    // Before the bytes come in: who may not confirm need not wait for the line.
    const { name } = await this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      return this.judged(tx, opened, partnerId, seen, user);
    });
    const paper = { ...upload, kind: PARTNER_AGREEMENT.kind, concerns: name };
    const documentId = await this.adding.add(reference, paper, user);
    try {
      await this.record(reference, partnerId, seen, documentId, user);
    } catch (error) {
      // A paper that confirms nothing does not stay behind.
      if (error instanceof DomainError) await this.discard(documentId);
      throw error;
    }
  }

  private async record(
    reference: string,
    partnerId: string,
    seen: number,
    documentId: string,
    user: SignedIn,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      const row = await this.judged(tx, opened, partnerId, seen, user);
      const now = new Date(this.clock.now().epochMilliseconds);
      await tx.update(PartnerRow, row.id, {
        ...confirmationNow(row, user, now),
        agreementDocumentId: documentId,
        version: row.version + 1,
        updatedBy: user.personId,
        updatedAt: now,
      });
      if (row.agreementDocumentId) await this.removing.takeOut(tx, [row.agreementDocumentId]);
    });
  }

  private async judged(
    tx: Tx,
    opened: Parameters<typeof requireAgreement>[0],
    partnerId: string,
    seen: number,
    user: SignedIn,
  ): Promise<PartnerRow> {
    const row = await this.partners.find(tx, opened.application.id, partnerId);
    requireAgreement(opened, row);
    await requireFresh(tx, this.people, row, seen, user);
    return row;
  }

  private async discard(documentId: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.removing.takeOut(tx, [documentId]));
  }

  /** Without its paper a pledge is nobody's word. */
  private async fallBack(tx: Tx, agreementDocumentId: string): Promise<void> {
    await tx.update(PartnerRow, { agreementDocumentId }, NO_CONFIRMATION);
  }
}
