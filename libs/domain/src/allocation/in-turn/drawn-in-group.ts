import { NO_CENTS } from '../../money/index.js';
import type { AllocationEdge } from '../allocation-input.js';
import type { LineClaim } from './claim.js';
import type { Turn } from './turn.js';

/**
 * Between which equals a lot decided (Kaderregeling 2.3(1)(b)): who would have got more in front of
 * the group, and who was paid while one of those could have had it.
 */
export function drawnInGroup<Claim extends LineClaim>(
  group: readonly Turn<Claim>[],
  edge: AllocationEdge,
): ReadonlySet<Turn<Claim>> {
  const [first] = group;
  if (!first) return new Set();
  const beaten = group.filter(
    (turn) => isShort(turn) && enoughForMore(turn, edge) <= first.freeBefore,
  );
  const enough = beaten.reduce(
    (least, turn) => Math.min(least, enoughForMore(turn, edge)),
    Number.POSITIVE_INFINITY,
  );
  const winners = group.filter((turn) => turn.paidCents !== null && turn.freeBefore >= enough);
  return new Set([...beaten, ...winners]);
}

function isShort({ claim, paidCents }: Turn): boolean {
  return paidCents !== claim.cents;
}

/** The least free money with which it would have got more than it did. */
function enoughForMore({ claim, paidCents }: Turn, edge: AllocationEdge): number {
  return edge === 'award-the-rest' ? (paidCents ?? NO_CENTS) + 1 : claim.cents;
}
