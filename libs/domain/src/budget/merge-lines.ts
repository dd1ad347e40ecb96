import type { CostLine } from '../form/index.js';
import { linesOf, ownerOf, withLinesOf, type Owner } from './lines-of-partner.js';

/** A budget that two people wrote at once. */
export interface MergedLines {
  /** What stands there, with the lines of every partner that only one of them changed as changed. */
  readonly lines: readonly CostLine[];
  /** Partners whose lines both changed; what was typed here stands in `lines` for now. */
  readonly changedByBoth: readonly Owner[];
}

/** Three versions of one budget: before either of two people changed it, and what each made of it. */
export interface ThreeBudgets {
  readonly base: readonly CostLine[];
  readonly mine: readonly CostLine[];
  readonly theirs: readonly CostLine[];
}

/** Brings two versions of a budget together, partner by partner. */
export function mergeLines({ base, mine, theirs }: ThreeBudgets): MergedLines {
  const owners = [...new Set([...base, ...mine, ...theirs].map(ownerOf))];
  const changedHere = owners.filter((owner) => !isSame(owner, mine, base));
  return {
    lines: changedHere.reduce<readonly CostLine[]>(
      (lines, owner) => withLinesOf(lines, owner, linesOf(mine, owner)),
      theirs,
    ),
    changedByBoth: changedHere.filter(
      (owner) => !isSame(owner, theirs, base) && !isSame(owner, mine, theirs),
    ),
  };
}

function isSame(owner: Owner, one: readonly CostLine[], other: readonly CostLine[]): boolean {
  return inWords(linesOf(one, owner)) === inWords(linesOf(other, owner));
}

/** The cells of a line come back from the store in another order than they were typed in. */
function inWords(lines: readonly CostLine[]): string {
  return JSON.stringify(
    lines.map((line) =>
      Object.entries(line).toSorted(([one], [other]) => one.localeCompare(other)),
    ),
  );
}
