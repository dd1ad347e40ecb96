import type { Language } from '../text.js';
import { cents } from './cents.js';

export interface EuroFormat {
  /** `auto` shows decimals only when there are cents to show. */
  readonly decimals?: 'auto' | 'always';
}

const WHOLE_EUROS: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: wholeEuros('nl-NL'),
  en: wholeEuros('en-GB'),
};

const DECIMAL_SIGN: Readonly<Record<Language, string>> = { nl: ',', en: '.' };

/**
 * Writes an amount in cents as people read it; Dutch has a no-break space after the sign.
 *
 * @throws RangeError when it is not a whole number of cents
 * @example formatEuro(123_456_700, 'nl') // '€ 1.234.567'
 * @example formatEuro(95_050, 'en') // '€950.50'
 */
export function formatEuro(
  amountCents: number,
  language: Language,
  format: EuroFormat = {},
): string {
  const amount = cents(amountCents);
  // Euros and cents apart: the largest amounts lose a cent when divided as a float.
  const remainder = Math.abs(amount % 100);
  const euros = WHOLE_EUROS[language].format(Math.trunc(amount / 100));
  if (remainder === 0 && format.decimals !== 'always') return euros;
  return euros + DECIMAL_SIGN[language] + String(remainder).padStart(2, '0');
}

/** Where many amounts are written in one language. */
export function euroIn(language: Language, format?: EuroFormat): (amountCents: number) => string {
  return (amountCents) => formatEuro(amountCents, language, format);
}

function wholeEuros(locale: string): Intl.NumberFormat {
  const style = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, style);
}
