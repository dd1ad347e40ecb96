import { NO_CENTS, subtract, type Cents } from '../../money/index.js';
import type { AllocationEdge } from '../allocation-input.js';
import type { LineClaim } from './claim.js';
import { drawnInGroup } from './drawn-in-group.js';
import type { Turn } from './turn.js';

/** Puts equals in order; at the edge of the ceiling somebody's money depends on it. */
export type OrderEquals<Claim extends LineClaim> = (
  equals: readonly Claim[],
  isAtEdge: boolean,
) => readonly Claim[];

/**
 * Hands out the ceiling of a line, in cents, to a queue of claims from the front. Equals stand
 * together in a group; the lot between them counts only where it made a difference.
 */
export function handOutLine<Claim extends LineClaim>(
  queue: Iterable<readonly Claim[]>,
  ceiling: Cents,
  edge: AllocationEdge,
  orderEquals: OrderEquals<Claim>,
): readonly Turn<Claim>[] {
  const turns: Turn<Claim>[] = [];
  let free = ceiling;
  let hasEnded = false;
  for (const group of queue) {
    const isAtEdge = !hasEnded && isOrderDecisive(group, free, edge);
    const ordered = group.length === 1 ? group : orderEquals(group, isAtEdge);
    const start = turns.length;
    for (const claim of ordered) {
      const freeBefore = free;
      const paidCents = hasEnded ? null : paymentOf(claim.cents, free, edge);
      free = subtract(free, paidCents ?? NO_CENTS);
      if (edge !== 'refuse-and-skip' && paidCents !== claim.cents) hasEnded = true;
      const [place, cumulativeCents] = [turns.length + 1, subtract(ceiling, free)];
      turns.push({ claim, place, paidCents, freeBefore, cumulativeCents, wasDrawn: false });
    }
    if (isAtEdge) markDrawn(turns, start, edge);
  }
  return turns;
}

/** Says of every turn from the start of the group whether a lot decided. */
function markDrawn<Claim extends LineClaim>(
  turns: Turn<Claim>[],
  start: number,
  edge: AllocationEdge,
): void {
  const group = turns.slice(start);
  const drawn = drawnInGroup(group, edge);
  for (const [index, turn] of group.entries()) {
    if (drawn.has(turn)) turns[start + index] = { ...turn, wasDrawn: true };
  }
}

/** Whether some of the group can be paid and not all. */
function isOrderDecisive(group: readonly LineClaim[], free: Cents, edge: AllocationEdge): boolean {
  const asked = group.reduce((total, claim) => total + claim.cents, 0);
  if (asked <= free) return false;
  return edge === 'award-the-rest' ? free > 0 : group.some((claim) => claim.cents <= free);
}

/** All of it, what is left of it, or nothing: refused as far as the ceiling would be exceeded (Awb 4:25(2)). */
function paymentOf(asked: Cents, free: Cents, edge: AllocationEdge): Cents | null {
  if (asked <= free) return asked;
  return edge === 'award-the-rest' && free > 0 ? free : null;
}
