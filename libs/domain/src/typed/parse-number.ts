import { MINUS, splitDigits } from './digits.js';
import { withoutInvisible } from './visible.js';

export type NumberProblem = 'empty' | 'not-a-number' | 'not-whole' | 'too-large';

export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'problem'; readonly problem: NumberProblem };

/** Nothing that a form counts comes near it; above it is a slip of the keyboard. */
export const LARGEST_NUMBER = 100_000_000;

/**
 * Reads a whole number as a person types it, in Dutch or English notation, as `parseEuro` reads amounts.
 *
 * @example parseNumber('25.000') // { kind: 'number', value: 25000 }
 * @example parseNumber('38,5') // { kind: 'problem', problem: 'not-whole' }
 */
export function parseNumber(input: string): ParsedNumber {
  const typed = withoutInvisible(input);
  if (typed === '') return failed('empty');
  const digits = splitDigits(typed.replace(MINUS, ''));
  if (!digits) return failed('not-a-number');
  if (/[1-9]/.test(digits.decimals)) return failed('not-whole');
  const size = Number(digits.whole);
  if (size > LARGEST_NUMBER) return failed('too-large');
  return { kind: 'number', value: MINUS.test(typed) && size !== 0 ? -size : size };
}

function failed(problem: NumberProblem): ParsedNumber {
  return { kind: 'problem', problem };
}
