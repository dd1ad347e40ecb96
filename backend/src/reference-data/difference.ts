import { isDeepStrictEqual } from 'node:util';
import type { ReferenceRecord } from './csv/read-reference-csv.js';

/** What a version of a list changes of the one before it, in the order of the codes. */
export interface Difference {
  readonly added: readonly ReferenceRecord[];
  readonly removed: readonly ReferenceRecord[];
  readonly changed: readonly {
    readonly before: ReferenceRecord;
    readonly after: ReferenceRecord;
  }[];
  /** How many stay as they were. */
  readonly same: number;
}

/** An entry is known by its code: with another code it is another entry, whatever it is called. */
export function differenceOf(
  before: readonly ReferenceRecord[],
  after: readonly ReferenceRecord[],
): Difference {
  const earlier = new Map(before.map((each) => [each.code, each]));
  const later = new Set(after.map(({ code }) => code));
  const kept = after.flatMap((each) => {
    const was = earlier.get(each.code);
    return was ? [{ before: was, after: each }] : [];
  });
  const changed = kept.filter((each) => !isSame(each.before, each.after));
  return {
    added: inOrder(after.filter(({ code }) => !earlier.has(code))),
    removed: inOrder(before.filter(({ code }) => !later.has(code))),
    changed: changed.toSorted((one, other) => byCode(one.after, other.after)),
    same: kept.length - changed.length,
  };
}

function isSame(one: ReferenceRecord, other: ReferenceRecord): boolean {
  const parts = ({ label, attributes }: ReferenceRecord) => ({ label, attributes });
  return isDeepStrictEqual(parts(one), parts(other));
}

function inOrder(entries: readonly ReferenceRecord[]): readonly ReferenceRecord[] {
  return entries.toSorted(byCode);
}

function byCode({ code: one }: ReferenceRecord, { code: other }: ReferenceRecord): number {
  return one < other ? -1 : Number(one > other);
}
