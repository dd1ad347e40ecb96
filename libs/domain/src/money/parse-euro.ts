import { MINUS, splitDigits } from '../typed/digits.js';
import { withoutInvisible } from '../typed/visible.js';
import { cents, type Cents } from './cents.js';
import { LARGEST_AMOUNT_CENTS } from './limits.js';

export type EuroProblem = 'empty' | 'not-a-number' | 'negative' | 'too-many-decimals' | 'too-large';

export type ParsedEuro =
  | { readonly kind: 'amount'; readonly cents: Cents }
  | { readonly kind: 'problem'; readonly problem: EuroProblem };

/** "€", "EUR" or "euro" before or after the amount. */
const CURRENCY = /^(?:€|eur)\s*|\s*(?:€|eur|euro)$/giu;

/** "950,-" and "950,--": the Dutch way of writing no cents. */
const NO_CENTS_DASH = /,-{1,2}$/;

/**
 * Reads an amount as a person types it, in Dutch or English notation; one separator with three
 * digits behind it means thousands in both ("1.234" and "1,234" are 1234 euros).
 *
 * @example parseEuro('€ 1.234,56') // { kind: 'amount', cents: 123456 }
 * @example parseEuro('-5') // { kind: 'problem', problem: 'negative' }
 */
export function parseEuro(input: string): ParsedEuro {
  const typed = withoutInvisible(input);
  if (typed === '') return failed('empty');
  const { amount, isNegative } = splitSign(typed);
  const digits = splitDigits(amount.replace(NO_CENTS_DASH, ''));
  if (!digits) return failed('not-a-number');
  if (isNegative) return failed('negative');
  if (digits.decimals.length > 2) return failed('too-many-decimals');
  const value = Number(digits.whole + digits.decimals.padEnd(2, '0'));
  if (value > LARGEST_AMOUNT_CENTS) return failed('too-large');
  return { kind: 'amount', cents: cents(value) };
}

/** The minus sign stands before or after the currency: "-€ 5" and "€ -5". */
function splitSign(typed: string): { amount: string; isNegative: boolean } {
  const bare = typed.replace(MINUS, '').replace(CURRENCY, '');
  const amount = bare.replace(MINUS, '');
  return { amount, isNegative: MINUS.test(typed) || MINUS.test(bare) };
}

function failed(problem: EuroProblem): ParsedEuro {
  return { kind: 'problem', problem };
}
