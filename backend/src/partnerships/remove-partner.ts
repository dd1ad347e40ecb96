import { Injectable } from '@nestjs/common';
import { refuse } from '@tranche/domain';
import { ApplicationAccess, requireEditable } from '../applications/index.js';
import { RemoveDocument } from '../documents/index.js';
import type { SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { PartnerRow } from './partner.row.js';
import { PartnersRepository } from './partners.repository.js';
import { TellPartner } from './telling/tell-partner.js';

/** Takes a partner out of an application that is still worked on, and tells it so. */
@Injectable()
export class RemovePartner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly removing: RemoveDocument,
    private readonly telling: TellPartner,
  ) {}

  /** @throws RefusedError for the lead applicant, who cannot leave its own application */
  async remove(reference: string, partnerId: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      requireEditable(opened, 'partners', ['partners']);
      const row = await this.partners.find(tx, opened.application.id, partnerId);
      if (row.isLead) throw new RefusedError(LEAD_STAYS);
      await tx.delete(PartnerRow, { id: row.id });
      if (row.agreementDocumentId) await this.removing.takeOut(tx, [row.agreementDocumentId]);
      // Who declined left by itself.
      if (row.declinedAt === null) await this.telling.removed(tx, opened.application, row);
    });
  }
}

const LEAD_STAYS = refuse({
  code: 'lead-stays',
  text: {
    nl: 'De penvoerder kan niet uit het samenwerkingsverband.',
    en: 'The lead applicant cannot leave the partnership.',
  },
});
