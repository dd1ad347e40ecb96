import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { ReferenceEntryRow } from './reference-entry.row.js';
import { ReferenceListRow } from './reference-list.row.js';

/** The one port to lists that others keep. Lists are imported; nothing here calls anybody. */
@Injectable()
export class ReferenceData {
  /** The version of a list that holds on a day: the last that was valid by then. */
  versionOn(
    tx: Tx,
    list: string,
    on: Temporal.PlainDate,
  ): Promise<Readonly<ReferenceListRow> | null> {
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
  ): Promise<Readonly<ReferenceEntryRow> | null> {
    return (await this.entriesOf(tx, list, [code], on)).get(code) ?? null;
  }

  /** The entries with these codes as the list holds on a day, by code; what is not on it is absent. */
  async entriesOf(
    tx: Tx,
    list: string,
    codes: readonly string[],
    on: Temporal.PlainDate,
  ): Promise<ReadonlyMap<string, Readonly<ReferenceEntryRow>>> {
    const held = await this.held(
      tx,
      codes.map((code) => ({ list, code, on })),
    );
    return new Map(
      codes.flatMap((code) => {
        const { entry } = held({ list, code, on });
        return entry ? [[code, entry]] : [];
      }),
    );
  }

  /** What lists hold on the days asked about, many at a time and in two statements. */
  async held(tx: Tx, asked: readonly AskedEntry[]): Promise<HeldLists> {
    if (asked.length === 0) return () => NOTHING_HELD;
    const versions = await tx.find(ReferenceListRow, {
      where: { code: In([...new Set(asked.map(({ list }) => list))]) },
      order: { validFrom: 'DESC' },
    });
    const versionOf = ({ list, on }: AskedEntry) =>
      versions.find(({ code, validFrom }) => code === list && validFrom <= on.toString()) ?? null;
    const known = asked.flatMap((each) => {
      const version = versionOf(each);
      return version ? [{ ...each, validFrom: version.validFrom }] : [];
    });
    const entries = await entriesOf(tx, known);
    return (each) => {
      const version = versionOf(each);
      if (!version) return NOTHING_HELD;
      const key = keyOf(each.list, version.validFrom, each.code);
      return { version, entry: entries.get(key) ?? null };
    };
  }
}

/** An entry of a list, on the day that counts. */
export interface AskedEntry {
  readonly list: string;
  readonly code: string;
  readonly on: Temporal.PlainDate;
}

/** The version of a list that holds on a day, and its entry; null where there is none. */
export interface HeldEntry {
  readonly version: Readonly<ReferenceListRow> | null;
  readonly entry: Readonly<ReferenceEntryRow> | null;
}

export type HeldLists = (asked: AskedEntry) => HeldEntry;

const NOTHING_HELD: HeldEntry = { version: null, entry: null };

async function entriesOf(
  tx: Tx,
  asked: readonly { readonly list: string; readonly validFrom: string; readonly code: string }[],
): Promise<ReadonlyMap<string, Readonly<ReferenceEntryRow>>> {
  const rows = await tx
    .createQueryBuilder(ReferenceEntryRow, 'entry')
    .where(
      `(entry.list_code, entry.valid_from, entry.code) IN (
         SELECT * FROM unnest(:lists::text[], :days::date[], :codes::text[]))`,
      {
        lists: asked.map(({ list }) => list),
        days: asked.map(({ validFrom }) => validFrom),
        codes: asked.map(({ code }) => code),
      },
    )
    .getMany();
  return new Map(rows.map((row) => [keyOf(row.listCode, row.validFrom, row.code), row]));
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
