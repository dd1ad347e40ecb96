import { compareRational } from '../assessment/index.js';
import type { RankingMethod } from './allocation-input.js';
import type { AllocationCandidate } from './candidate.js';
import type { Lot } from './lot.js';

/** A candidate with its place on its list. */
export interface Ranked {
  /** The list it was ranked on: under one ranking the same for everybody. */
  readonly list: string;
  readonly candidate: AllocationCandidate;
  readonly place: number;
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
  return candidates
    .toSorted((one, other) => compareRank(method, one, other) || byLot(lot, one, other))
    .map((candidate, index) => ({ list, candidate, place: index + 1 }));
}

/** Negative when the one drew the lower number. */
export function byLot(lot: Lot, one: AllocationCandidate, other: AllocationCandidate): number {
  return lot(one.reference) < lot(other.reference) ? -1 : 1;
}
