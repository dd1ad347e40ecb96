import { Injectable } from '@nestjs/common';
import type { ImportReferenceList as Request } from '@tranche/contracts';
import { Clock } from '../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../platform/database/index.js';
import { InvalidInputError, RefusedError } from '../platform/errors/index.js';
import { readReferenceCsv, type ReferenceRecord } from './csv/read-reference-csv.js';
import { hashEntries } from './hash-entries.js';
import { isSameVersion } from './is-same-version.js';
import { ReferenceListRow } from './reference-list.row.js';
import { versionExists } from './refusals.js';

/** Two people to a version; nobody where the portal fetched the list by itself. */
export interface TakenInBy {
  readonly importedBy: string | null;
  readonly approvedBy: string | null;
}

/** Takes in a version of a list that somebody else keeps. */
@Injectable()
export class ImportReferenceList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** As {@link take}, in a transaction of its own. */
  async import(list: string, request: Request, by: TakenInBy): Promise<{ entries: number }> {
    return this.unitOfWork.run((tx) => this.take(tx, list, request, by));
  }

  /**
   * The same version twice is taken in once.
   *
   * @throws InvalidInputError with every problem of every line
   * @throws RefusedError when another content holds from the same day
   */
  async take(
    tx: Tx,
    list: string,
    { csv, source, note, validFrom }: Request,
    { importedBy, approvedBy }: TakenInBy,
  ): Promise<{ entries: number }> {
    const { entries, problems } = readReferenceCsv(csv);
    if (problems.length > 0) throw new InvalidInputError(problems);
    const row: ReferenceListRow = {
      code: list,
      validFrom,
      source,
      note,
      sha256: hashEntries(entries),
      importedAt: new Date(this.clock.now().epochMilliseconds),
      importedBy,
      approvedBy,
    };
    await this.store(tx, row, entries);
    return { entries: entries.length };
  }

  private async store(
    tx: Tx,
    row: ReferenceListRow,
    entries: readonly ReferenceRecord[],
  ): Promise<void> {
    const { code, validFrom } = row;
    const written: { raw: unknown } = await tx
      .createQueryBuilder()
      .insert()
      .into(ReferenceListRow)
      .values({ ...row })
      .orIgnore()
      .returning('code')
      .execute();
    if (Array.isArray(written.raw) && written.raw.length === 0) {
      const present = await tx.findOneByOrFail(ReferenceListRow, { code, validFrom });
      if (!isSameVersion(present, row)) throw new RefusedError(versionExists(code, validFrom));
      return;
    }
    await tx.query(
      `INSERT INTO reference_entry (list_code, valid_from, code, label, attributes)
       SELECT $1, $2::date, code, label, attributes
       FROM jsonb_to_recordset($3::jsonb) AS entry (code text, label jsonb, attributes jsonb)`,
      [code, validFrom, JSON.stringify(entries)],
    );
  }
}
