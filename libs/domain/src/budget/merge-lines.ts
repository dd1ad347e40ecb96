import type { CostLine } from '../form/index.js';
import { linesOf, ownerOf, withLinesOf, type Owner } from './lines-of-partner.js';

/** A budget that two people wrote at once. */
export interface MergedLines {
  /** What was made of it here, with the lines of every partner that only the other changed as they are there. */
  readonly lines: readonly CostLine[];
  /** The same, with the lines of every partner that both changed as they are there. */
  readonly withTheirs: readonly CostLine[];
  /** Partners whose lines both changed; what was typed here stands in `lines` for now. */
  readonly changedByBoth: readonly Owner[];
}

/** Three versions of one budget: before either of two people changed it, and what each made of it. */
export interface ThreeBudgets {
  readonly base: readonly CostLine[];
  readonly mine: readonly CostLine[];
  readonly theirs: readonly CostLine[];
}

/**
 * Brings two versions of a budget together, partner by partner. The order is the one here, and what is new
 * there comes after it: nobody's line moves away from under her hands.
 */
export function mergeLines({ base, mine, theirs }: ThreeBudgets): MergedLines {
  const owners = [...new Set([...base, ...mine, ...theirs].map(ownerOf))];
  const changedThere = owners.filter((owner) => !isSame(owner, theirs, base));
  const isOnlyThere = (owner: Owner) => isSame(owner, mine, base);
  const asThere = (lines: readonly CostLine[], owner: Owner) =>
    withLinesOf(lines, owner, linesOf(theirs, owner));
  const lines = changedThere.filter(isOnlyThere).reduce(asThere, mine);
  const changedByBoth = changedThere.filter(
    (owner) => !isOnlyThere(owner) && !isSame(owner, mine, theirs),
  );
  return { lines, withTheirs: changedByBoth.reduce(asThere, lines), changedByBoth };
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
