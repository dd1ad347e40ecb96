import { cents, formatEuro, parseEuro, type EuroProblem } from '@tranche/domain/browser';

/** The one place where typed amounts become cents; nothing else in the screens parses money. */
export type TypedEuro = { readonly cents: number | null } | { readonly problem: EuroProblem };

/**
 * Reads an amount as people type it: whole cents, or `null` for an empty field, or what is wrong.
 *
 * @example readEuro('€ 1.234,5') // { cents: 123_450 }
 */
export function readEuro(typed: string): TypedEuro {
  const parsed = parseEuro(typed);
  if (parsed.kind === 'amount') return { cents: parsed.cents };
  return parsed.problem === 'empty' ? { cents: null } : { problem: parsed.problem };
}

/** Cents as they stand in an input: "1.234,56", without the sign that stands before the input. */
export function writeEuro(amount: number | null): string {
  if (amount === null) return '';
  return formatEuro(cents(amount), 'nl', { decimals: 'always' }).replace(/[€\s\u00a0]/g, '');
}
