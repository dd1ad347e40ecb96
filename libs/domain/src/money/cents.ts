declare const unit: unique symbol;

/** A whole number of euro cents; never a float, so that every cent can be accounted for. */
export type Cents = number & { readonly [unit]: 'cents' };

/**
 * Reads a number as an amount in cents.
 *
 * @throws RangeError when it is not a whole number that a computer keeps exactly
 * @example cents(95_000) // € 950
 */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`An amount is a whole, safe number of cents, not ${amount}`);
  }
  // Adding zero turns -0, which Intl shows as "-0", into 0.
  return (amount + 0) as Cents;
}

export const NO_CENTS: Cents = cents(0);

/**
 * Adds amounts in cents; nothing adds up to zero.
 *
 * @throws RangeError when the total is no longer a safe integer
 */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = NO_CENTS;
  for (const amount of amounts) total = cents(total + amount);
  return total;
}

/** What is left of one amount after another is taken from it, in cents; may be negative. */
export function subtract(from: Cents, amount: Cents): Cents {
  return cents(from - amount);
}
