import type { RefusalReason } from '../refusal.js';

/** Somebody who could assess, with how much lies there already and what stands in the way. */
export interface Candidate {
  readonly personId: string;
  readonly openAssignments: number;
  readonly conflicts: readonly RefusalReason[];
}

/**
 * Proposes the least loaded assessors without a conflict; the officer decides.
 * The same candidates always give the same proposal, whatever their order.
 */
export function proposeAssignment(
  candidates: readonly Candidate[],
  wanted: number,
): readonly string[] {
  return candidates
    .filter(({ conflicts }) => conflicts.length === 0)
    .toSorted(
      (one, other) =>
        one.openAssignments - other.openAssignments || (one.personId < other.personId ? -1 : 1),
    )
    .slice(0, wanted)
    .map(({ personId }) => personId);
}
