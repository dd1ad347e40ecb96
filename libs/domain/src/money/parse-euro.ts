import { cents, type Cents } from './cents.js';

export type EuroProblem = 'empty' | 'not-a-number' | 'negative' | 'too-many-decimals' | 'too-large';

export type ParsedEuro =
  | { readonly kind: 'amount'; readonly cents: Cents }
  | { readonly kind: 'problem'; readonly problem: EuroProblem };

/** "€", "EUR" or "euro" before or after the amount. */
const CURRENCY = /^(?:€|eur)\s*|\s*(?:€|eur|euro)$/giu;

/** "950,-" and "950,--": the Dutch way of writing no cents. */
const NO_CENTS_DASH = /,-{1,2}$/;

/** Thousands in groups of three, by one kind of separator: "1.234.567", "1,234,567", "1 234 567". */
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+)$/;

/** The same, closed by the other separator and decimals: "1.234,56" or "1,234.56". */
const GROUPED_WITH_DECIMALS =
  /^([1-9]\d{0,2}(?:(?:\.\d{3})+(?=,)|(?:,\d{3})+(?=\.)|(?: \d{3})+(?=[.,])))[.,](\d+)$/;

const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/**
 * Reads an amount as a person types it, in Dutch or English notation; one separator with three
 * digits behind it means thousands in both ("1.234" and "1,234" are 1234 euros).
 *
 * @example parseEuro('€ 1.234,56') // { kind: 'amount', cents: 123456 }
 * @example parseEuro('-5') // { kind: 'problem', problem: 'negative' }
 */
export function parseEuro(input: string): ParsedEuro {
  const typed = input.replace(/\s+/gu, ' ').trim();
  if (typed === '') return failed('empty');
  const { amount, isNegative } = splitSign(typed);
  const digits = readDigits(amount.replace(NO_CENTS_DASH, ''));
  if (!digits) return failed('not-a-number');
  if (isNegative) return failed('negative');
  if (digits.decimals.length > 2) return failed('too-many-decimals');
  const value = Number(digits.euros + digits.decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(value)) return failed('too-large');
  return { kind: 'amount', cents: cents(value) };
}

/** The minus sign stands before or after the currency: "-€ 5" and "€ -5". */
function splitSign(typed: string): { amount: string; isNegative: boolean } {
  const minus = /^[-−]\s*/u;
  const bare = typed.replace(minus, '').replace(CURRENCY, '');
  const amount = bare.replace(minus, '');
  return { amount, isNegative: minus.test(typed) || minus.test(bare) };
}

function readDigits(amount: string): { euros: string; decimals: string } | null {
  if (GROUPED.test(amount)) return { euros: withoutSeparators(amount), decimals: '' };
  const match = GROUPED_WITH_DECIMALS.exec(amount) ?? PLAIN.exec(amount);
  const [, euros, decimals = ''] = match ?? [];
  return euros === undefined ? null : { euros: withoutSeparators(euros), decimals };
}

function withoutSeparators(digits: string): string {
  return digits.replace(/[., ]/g, '');
}

function failed(problem: EuroProblem): ParsedEuro {
  return { kind: 'problem', problem };
}
