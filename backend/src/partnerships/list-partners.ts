import { Injectable } from '@nestjs/common';
import type { PartnerList } from '@tranche/contracts';
import { joinableKinds } from '@tranche/domain';
import { ApplicationAccess, isEditableBy } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { seenPartners } from './seen-partners.js';
import { PartnerViews } from './partner-views.js';
import { PartnersRepository } from './partners.repository.js';
import { partnershipProblems } from './partnership-problems.js';

/** Who takes part, and what is missing in the make-up of the partnership. */
@Injectable()
export class ListPartners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly views: PartnerViews,
  ) {}

  async list(reference: string, user: SignedIn): Promise<PartnerList> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const rows = await seenPartners(
        tx,
        opened,
        await this.partners.of(tx, opened.application.id),
      );
      return {
        items: await this.views.of(tx, opened, rows),
        kinds: joinableKinds(opened.scheme.partnership).map(({ kind, label }) => ({ kind, label })),
        problems: [...partnershipProblems(opened.scheme, rows)],
        canAdd: isEditableBy(opened, 'partners', ['partners']),
      };
    });
  }
}
