import type { Language } from '../text.js';
import type { Cents } from './cents.js';
import { formatEuro, type EuroFormat } from './format-euro.js';

/**
 * What a ceiling counts: money, or places. An amount under it is an integer of the smallest there is
 * of its unit, a cent or one place, so that all that divides, adds up and keeps counts both alike.
 */
export type Unit = 'euro' | 'place';

/**
 * Writes an amount as people read it, with its unit.
 *
 * @param format of euros
 * @example formatAmount(cents(3), 'place', 'nl') // '3 plaatsen'
 * @example formatAmount(cents(95_050), 'euro', 'en') // '€950.50'
 */
export function formatAmount(
  amount: Cents,
  unit: Unit,
  language: Language,
  format?: EuroFormat,
): string {
  if (unit === 'euro') return formatEuro(amount, language, format);
  const [locale, one, more] = PLACES[language];
  return `${amount.toLocaleString(locale)}\u00a0${amount === 1 ? one : more}`;
}

const PLACES: Readonly<Record<Language, readonly [locale: string, one: string, more: string]>> = {
  nl: ['nl-NL', 'plaats', 'plaatsen'],
  en: ['en-GB', 'place', 'places'],
};
