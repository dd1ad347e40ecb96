import { Injectable } from '@nestjs/common';
import type { SetContribution as Request } from '@tranche/contracts';
import { ApplicationAccess, type AccessibleApplication } from '../applications/index.js';
import { RemoveDocument } from '../documents/index.js';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { confirmationNow, NO_CONFIRMATION } from './confirmation.js';
import { isOwn, pledgeMandate, requireEdit } from './partner-rights.js';
import { PartnerRow } from './partner.row.js';
import { PartnersRepository } from './partners.repository.js';
import { requireFresh } from './require-fresh.js';
import { TellPartner } from './telling/tell-partner.js';

/** Records what a partner puts in. A pledge that was confirmed falls back when the money changes. */
@Injectable()
export class SetContribution {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly people: PeopleRepository,
    private readonly telling: TellPartner,
    private readonly removing: RemoveDocument,
    private readonly clock: Clock,
  ) {}

  /**
   * @param seen version of the partner that was being edited, from `If-Match`
   * @returns its version now
   * @throws StaleError when somebody else changed it in the meantime
   */
  async set(
    reference: string,
    partnerId: string,
    seen: number,
    request: Request,
    user: SignedIn,
  ): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      const row = await this.partners.findTyped(tx, opened.application.id, partnerId);
      requireEdit(opened, row);
      await requireFresh(tx, this.people, row, seen, user);
      const now = new Date(this.clock.now().epochMilliseconds);
      await tx.update(PartnerRow, row.id, {
        ...request,
        ...confirmationAfter(opened, row, request, user, now),
        version: row.version + 1,
        updatedBy: user.personId,
        updatedAt: now,
      });
      if (row.agreementDocumentId && !isSame(row, request))
        await this.removing.takeOut(tx, [row.agreementDocumentId]);
      await this.tell(tx, opened, row, request);
      return row.version + 1;
    });
  }

  /** What the lead applicant sets for another waits for that other's agreement; the lead hears of the other's. */
  private async tell(
    tx: Tx,
    opened: AccessibleApplication,
    row: PartnerRow,
    request: Request,
  ): Promise<void> {
    const { application } = opened;
    if (row.isLead || isSame(row, request)) return;
    if (isOwn(opened, row)) await this.telling.changedOwn(tx, application, row, request);
    else await this.telling.changed(tx, application, row, request);
  }
}

function confirmationAfter(
  opened: AccessibleApplication,
  row: PartnerRow,
  request: Request,
  user: SignedIn,
  now: Date,
) {
  if (row.isLead) return confirmationNow(request, user, now, pledgeMandate(opened, row));
  return isSame(row, request) ? {} : NO_CONFIRMATION;
}

function isSame(row: PartnerRow, { cashCents, inKindCents }: Request): boolean {
  return row.cashCents === cashCents && row.inKindCents === inKindCents;
}
