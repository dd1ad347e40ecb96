import { Injectable } from '@nestjs/common';
import type { PartnershipHistory } from '@tranche/contracts';
import { ApplicationAccess } from '../../applications/index.js';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PartnershipChangeRow } from './partnership-change.row.js';

/** What was changed in who takes part, the newest first. */
@Injectable()
export class ListChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
  ) {}

  async list(reference: string, user: SignedIn): Promise<PartnershipHistory> {
    return this.unitOfWork.read(async (tx) => {
      const { application, viewer } = await this.access.open(tx, reference, user);
      const rows = await tx.find(PartnershipChangeRow, {
        where: { applicationId: application.id },
        order: { at: 'DESC', id: 'ASC' },
      });
      // What became of a draft is the business of who takes part; the office hears what was reported to it.
      const isShown = ({ kind }: PartnershipChangeRow) =>
        viewer !== 'staff' || kind === 'announced';
      const shown = viewer === 'counterpart' ? [] : rows.filter(isShown);
      const names = await this.people.namesOf(
        tx,
        shown.map(({ personId }) => personId),
      );
      return {
        items: shown.map(({ id, kind, name, successorName, reason, personId, at }) => ({
          id,
          kind,
          name,
          successor: successorName,
          reason,
          person: names.get(personId) ?? '',
          at: at.toISOString(),
        })),
      };
    });
  }
}
