import { LOCALE_TAGS, type Language } from '../locale/language.js';

export type EuroStyle = 'short' | 'cents';

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * An amount in euro cents as a person reads it.
 *
 * @param style `short` leaves `,00` out, `cents` never does
 * @example formatEuro(95_000, 'nl', 'cents') // '€ 950,00'
 */
export function formatEuro(cents: number, language: Language, style: EuroStyle = 'short'): string {
  const digits = style === 'short' && cents % 100 === 0 ? 0 : 2;
  return formatter(language, digits).format(cents / 100);
}

function formatter(language: Language, digits: 0 | 2): Intl.NumberFormat {
  const key = `${language}${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE_TAGS[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formatters.set(key, made);
  return made;
}
