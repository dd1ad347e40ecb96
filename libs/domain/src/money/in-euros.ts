import { cents, type Cents } from './cents.js';

/** What examples, tests and made-up tranches count in. */
export const EURO = cents(100);
export const THOUSAND_EUROS = cents(1_000 * EURO);
export const MILLION_EUROS = cents(1_000_000 * EURO);

/**
 * An amount that is written in euros, as a regulation does.
 *
 * @throws RangeError where it is no whole number of cents
 * @example inCents(950.5) // 95_050
 */
export function inCents(euros: number): Cents {
  const amount = cents(Math.round(euros * EURO));
  if (amount / EURO === euros) return amount;
  throw new RangeError(`€ ${euros} is no whole number of cents`);
}
