import type { RefusalReason } from '../refusal.js';

/** Somebody who could assess, with how much lies there already and what stands in the way. */
export interface Candidate {
  readonly personId: string;
  readonly openAssignments: number;
  readonly conflicts: readonly RefusalReason[];
  /** What may be an interest; an officer can assign this person all the same. */
  readonly signs: readonly RefusalReason[];
}

/**
 * Proposes the least loaded assessors without a conflict or a sign of one; the officer decides.
 * The same candidates always give the same proposal, whatever their order.
 */
export function proposeAssignment(
  candidates: readonly Candidate[],
  wanted: number,
): readonly string[] {
  return candidates
    .filter(({ conflicts, signs }) => conflicts.length === 0 && signs.length === 0)
    .toSorted(
      (one, other) =>
        one.openAssignments - other.openAssignments || (one.personId < other.personId ? -1 : 1),
    )
    .slice(0, wanted)
    .map(({ personId }) => personId);
}
