import { Injectable } from '@nestjs/common';
import type { ReferenceListVersions } from '@tranche/contracts';
import { peopleOf, type SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { proposalsIn, toProposal } from './proposals/proposals.js';
import { ReferenceEntryRow } from './reference-entry.row.js';
import { ReferenceListRow } from './reference-list.row.js';
import { toVersion } from './version-view.js';

/** Every version of every list, for who keeps them up to date. */
@Injectable()
export class ListReferenceLists {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(user: SignedIn): Promise<ReferenceListVersions> {
    return this.unitOfWork.read(async (tx) => {
      const proposals = await proposalsIn(tx);
      const rows = await tx.find(ReferenceListRow, { order: { code: 'ASC', validFrom: 'DESC' } });
      const counts: { list: string; from: string; entries: number }[] = await tx
        .createQueryBuilder(ReferenceEntryRow, 'entry')
        .select('entry.list_code', 'list')
        .addSelect('entry.valid_from::text', 'from')
        .addSelect('count(*)::int', 'entries')
        .groupBy('entry.list_code')
        .addGroupBy('entry.valid_from')
        .getRawMany();
      const count = (row: ReferenceListRow) =>
        counts.find(({ list, from }) => list === row.code && from === row.validFrom)?.entries ?? 0;
      const people = await peopleOf(tx, [
        ...rows.flatMap((row) => [row.importedBy ?? [], row.approvedBy ?? []].flat()),
        ...proposals.flatMap((row) => [row.proposedBy, row.decidedBy ?? []].flat()),
      ]);
      const nameOf = (id: string | null) => people.get(id ?? '')?.name ?? null;
      return {
        items: rows.map((row) => toVersion(row, count(row), nameOf)),
        proposals: proposals.map((row) => toProposal(row, user, nameOf)),
      };
    });
  }
}
