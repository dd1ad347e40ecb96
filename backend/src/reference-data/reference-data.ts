import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { ReferenceEntryRow } from './reference-entry.row.js';
import { ReferenceListRow } from './reference-list.row.js';

/** The one port to lists that others keep. Lists are imported; nothing here calls anybody. */
@Injectable()
export class ReferenceData {
  /** The version of a list that holds on a day: the last that was valid by then. */
  versionOn(tx: Tx, list: string, on: Temporal.PlainDate): Promise<ReferenceListRow | null> {
    return tx.findOne(ReferenceListRow, {
      where: { code: list, validFrom: LessThanOrEqual(on.toString()) },
      order: { validFrom: 'DESC' },
    });
  }

  /** An entry of the list as it holds on a day; null when it is not on it (any more). */
  async entry(
    tx: Tx,
    list: string,
    code: string,
    on: Temporal.PlainDate,
  ): Promise<ReferenceEntryRow | null> {
    return (await this.entriesOf(tx, list, [code], on)).get(code) ?? null;
  }

  /** The entries with these codes as the list holds on a day, by code; what is not on it is absent. */
  async entriesOf(
    tx: Tx,
    list: string,
    codes: readonly string[],
    on: Temporal.PlainDate,
  ): Promise<ReadonlyMap<string, ReferenceEntryRow>> {
    const version = await this.versionOn(tx, list, on);
    if (!version) return new Map();
    const rows = await tx.findBy(ReferenceEntryRow, {
      listCode: list,
      validFrom: version.validFrom,
      code: In([...codes]),
    });
    return new Map(rows.map((row) => [row.code, row]));
  }
}
