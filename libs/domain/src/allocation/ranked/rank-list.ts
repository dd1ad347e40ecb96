import { compareRational } from '../../assessment/index.js';
import { compareText } from '../compare-text.js';
import type { RankingMethod } from '../allocation-input.js';
import type { AllocationCandidate } from './candidate.js';
import type { Lot } from '../lot/lot.js';

/** A candidate with its place on its list. */
export interface Ranked {
  /** The list it was ranked on: under one ranking the same for everybody. */
  readonly list: string;
  readonly candidate: AllocationCandidate;
  readonly place: number;
  /** How many others of the list only a lot could tell from it. */
  readonly tiedWith: number;
}

/**
 * Compares two candidates for rank: negative when the one comes before the other, zero when only a
 * lot can tell. Near-miss repairs stand below all others of a list, among themselves by points.
 */
export function compareRank(
  method: RankingMethod,
  one: AllocationCandidate,
  other: AllocationCandidate,
): number {
  if (method === 'committee-order') {
    return (one.committeePlace ?? Infinity) - (other.committeePlace ?? Infinity) || 0;
  }
  const isOneLower = Number(one.isAfterNearMiss) - Number(other.isAfterNearMiss);
  return isOneLower || compareRational(other.points, one.points);
}

/** Ranks the sufficient candidates of one list; equals by the order of the lot. */
export function rankList(
  list: string,
  method: RankingMethod,
  candidates: readonly AllocationCandidate[],
  lot: Lot,
): readonly Ranked[] {
  const inOrder = candidates.toSorted(
    (one, other) => compareRank(method, one, other) || byLot(lot, one, other),
  );
  return groupsOfEquals(method, inOrder).flatMap(({ equals, before }) =>
    equals.map((candidate, index) => ({
      list,
      candidate,
      place: before + index + 1,
      tiedWith: equals.length - 1,
    })),
  );
}

interface Equals {
  readonly equals: readonly AllocationCandidate[];
  /** How many stand above them. */
  readonly before: number;
}

/** Equals stand beside each other. */
function groupsOfEquals(
  method: RankingMethod,
  inOrder: readonly AllocationCandidate[],
): readonly Equals[] {
  const groups: { equals: AllocationCandidate[]; before: number }[] = [];
  for (const [index, candidate] of inOrder.entries()) {
    const group = groups.at(-1);
    const [first] = group?.equals ?? [];
    if (group && first && compareRank(method, first, candidate) === 0) group.equals.push(candidate);
    else groups.push({ equals: [candidate], before: index });
  }
  return groups;
}

/** Negative when the one drew the lower number. */
export function byLot(lot: Lot, one: AllocationCandidate, other: AllocationCandidate): number {
  return compareText(lot(one.reference), lot(other.reference));
}
