/**
 * The bounds of money, in one place, so that whatever may be typed can also be added up, stored and
 * read back: PostgreSQL keeps a bigint, JavaScript counts exactly up to 2^53.
 */

/** Nothing in this portal costs more than a thousand million euros; above it is a slip of the keyboard. */
export const LARGEST_AMOUNT_CENTS = 100_000_000_000;

/** Lines of cost in one budget. */
export const MOST_COST_LINES = 400;

/** The largest partnership of the first ten years had 32 members. */
export const MOST_PARTNERS = 150;

/** No sum of amounts of one application, or of the lines of one tranche, is larger. */
export const LARGEST_TOTAL_CENTS = 1_000 * LARGEST_AMOUNT_CENTS;
