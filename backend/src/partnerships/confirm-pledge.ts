import { Injectable } from '@nestjs/common';
import { ApplicationAccess } from '../applications/index.js';
import { RemoveDocument } from '../documents/index.js';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { confirmationNow } from './confirmation.js';
import { acceptOpen } from './invitations/invitations.js';
import { pledgeMandate, requireConfirm } from './partner-rights.js';
import { PartnerRow } from './partner.row.js';
import { PartnersRepository } from './partners.repository.js';
import { requireFresh } from './require-fresh.js';

/** A partner confirms its pledge (toezegging), for exactly the amounts it saw. */
@Injectable()
export class ConfirmPledge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly people: PeopleRepository,
    private readonly removing: RemoveDocument,
    private readonly clock: Clock,
  ) {}

  /**
   * @param seen version of the partner that is confirmed, from `If-Match`
   * @throws StaleError when the amounts changed in the meantime
   */
  async confirm(reference: string, partnerId: string, seen: number, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      const row = await this.partners.find(tx, opened.application.id, partnerId);
      requireConfirm(opened, row);
      await requireFresh(tx, this.people, row, seen, user);
      const now = new Date(this.clock.now().epochMilliseconds);
      await tx.update(PartnerRow, row.id, {
        ...confirmationNow(row, user, now, pledgeMandate(opened, row)),
        version: row.version + 1,
        updatedBy: user.personId,
        updatedAt: now,
      });
      // Who stands by its pledge takes part, also where it never opened its invitation.
      await acceptOpen(tx, row.id, now);
      // The partner's own word takes the place of a paper.
      if (row.agreementDocumentId) await this.removing.takeOut(tx, [row.agreementDocumentId]);
    });
  }
}
