import { Injectable } from '@nestjs/common';
import type { ReferenceListVersions } from '@tranche/contracts';
import { UnitOfWork } from '../platform/database/index.js';
import { ReferenceEntryRow } from './reference-entry.row.js';
import { ReferenceListRow } from './reference-list.row.js';
import { toVersion } from './version-view.js';

/** Every version of every list, for who keeps them up to date. */
@Injectable()
export class ListReferenceLists {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(): Promise<ReferenceListVersions> {
    return this.unitOfWork.read(async (tx) => {
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
      return { items: rows.map((row) => toVersion(row, count(row))) };
    });
  }
}
