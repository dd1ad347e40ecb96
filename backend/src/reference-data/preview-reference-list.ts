import { Injectable } from '@nestjs/common';
import type { ImportReferenceList as Request, ReferenceListDifference } from '@tranche/contracts';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { InvalidInputError, RefusedError } from '../platform/errors/index.js';
import { readReferenceCsv, type ReferenceRecord } from './csv/read-reference-csv.js';
import { differenceOf } from './difference.js';
import { hashEntries } from './hash-entries.js';
import { isSameVersion } from './is-same-version.js';
import { ReferenceData } from './reference-data.js';
import { ReferenceEntryRow } from './reference-entry.row.js';
import { ReferenceListRow } from './reference-list.row.js';
import { versionExists } from './refusals.js';

/** Of more than this nobody reads each. */
const MOST_SHOWN = 50;

/** Shows what a version of a list would change of the one before it; nothing is taken in. */
@Injectable()
export class PreviewReferenceList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: ReferenceData,
  ) {}

  /** Refused as the import would be, for the same reasons. */
  async preview(list: string, request: Request): Promise<ReferenceListDifference> {
    return this.unitOfWork.read((tx) => this.previewWithin(tx, list, request));
  }

  /** As {@link preview}, inside a transaction of the caller. */
  async previewWithin(tx: Tx, list: string, request: Request): Promise<ReferenceListDifference> {
    const { csv, validFrom, source, note } = request;
    const { entries, problems } = readReferenceCsv(csv);
    if (problems.length > 0) throw new InvalidInputError(problems);
    const present = await tx.findOneBy(ReferenceListRow, { code: list, validFrom });
    const version = { sha256: hashEntries(entries), source, note };
    if (present && !isSameVersion(present, version)) {
      throw new RefusedError(versionExists(list, validFrom));
    }
    const dayBefore = Temporal.PlainDate.from(validFrom).subtract({ days: 1 });
    const earlier = await this.lists.versionOn(tx, list, dayBefore);
    const { added, removed, changed, same } = differenceOf(
      earlier ? await entriesIn(tx, earlier) : [],
      entries,
    );
    return {
      list,
      validFrom,
      isKnown: present !== null,
      since: earlier?.validFrom ?? null,
      entries: entries.length,
      added: shown(added),
      removed: shown(removed),
      changed: shown(changed),
      same,
    };
  }
}

async function entriesIn(
  tx: Tx,
  { code, validFrom }: Pick<ReferenceListRow, 'code' | 'validFrom'>,
): Promise<readonly ReferenceRecord[]> {
  const rows = await tx.findBy(ReferenceEntryRow, { listCode: code, validFrom });
  return rows.map((row) => ({ code: row.code, label: row.label, attributes: row.attributes }));
}

function shown<Each>(all: readonly Each[]): { total: number; items: Each[] } {
  return { total: all.length, items: all.slice(0, MOST_SHOWN) };
}
