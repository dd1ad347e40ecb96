/** Thousands in groups of three, by one kind of separator: "1.234.567", "1,234,567", "1 234 567". */
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+)$/;

/** The same, closed by the other separator and decimals: "1.234,56" or "1,234.56". */
const GROUPED_WITH_DECIMALS =
  /^([1-9]\d{0,2}(?:(?:\.\d{3})+(?=,)|(?:,\d{3})+(?=\.)|(?: \d{3})+(?=[.,])))[.,](\d+)$/;

const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

export const MINUS = /^[-−‒–]\s*/u;

/**
 * Splits digits as people group them, in Dutch or English notation; null for what is no number. One
 * separator with three digits behind it means thousands in both ("1.234" and "1,234").
 *
 * @param text without sign, invisible characters or doubled spaces
 */
export function splitDigits(text: string): { whole: string; decimals: string } | null {
  if (GROUPED.test(text)) return { whole: withoutSeparators(text), decimals: '' };
  const match = GROUPED_WITH_DECIMALS.exec(text) ?? PLAIN.exec(text);
  // Stryker disable next-line ArrayDeclaration: the first of a match is passed over
  const [, whole, decimals = ''] = match ?? [];
  return whole === undefined ? null : { whole: withoutSeparators(whole), decimals };
}

function withoutSeparators(digits: string): string {
  return digits.replace(/[., ]/g, '');
}
