import { allocateByWeight, cents, NO_CENTS, subtract, sum, type Cents } from '../../money/index.js';

/** A category with its ceiling and the most it can pay out: nothing where nobody applied. */
export interface Share {
  readonly ceilingCents: Cents;
  readonly needCents: Cents;
}

/**
 * Gives what one category leaves over to those that are short, in proportion to their ceilings and to
 * the last cent (praktijkleren 14(2): "naar verhouding van de budgetten"), again and again until
 * nothing moves: what fills one up on the way goes on to the rest. What nobody
 * can use stays where it came last.
 *
 * @returns what each can pay out, in cents, in the same order; together the sum of the ceilings
 * @example spreadLeftOver([{ ceilingCents: 100, needCents: 40 }, { ceilingCents: 50, needCents: 90 }]) // [40, 110]
 */
export function spreadLeftOver(shares: readonly Share[]): readonly Cents[] {
  let available = shares.map(({ ceilingCents }) => ceilingCents);
  for (;;) {
    const next = moveLeftOver(shares, available);
    if (next === null) return available;
    available = next;
  }
}

/** One round; null when there is nothing to move or nobody to move it to. */
function moveLeftOver(shares: readonly Share[], available: readonly Cents[]): Cents[] | null {
  const standing = shares.map(({ ceilingCents, needCents }, index) => {
    const has = available[index] ?? NO_CENTS;
    const keeps = cents(Math.min(has, needCents));
    return { keeps, over: subtract(has, keeps), weight: has < needCents ? ceilingCents : 0 };
  });
  const leftOver = sum(standing.map(({ over }) => over));
  if (leftOver === 0 || standing.every(({ weight }) => weight === 0)) return null;
  const received = allocateByWeight(
    leftOver,
    standing.map(({ weight }) => weight),
  );
  return standing.map(({ keeps }, index) => sum([keeps, received[index] ?? NO_CENTS]));
}
