import {
  cents as centsOf,
  describeDuration,
  formatEuro,
  formatShare,
  MILLION_EUROS,
  type Duration,
  type Language,
  type Text,
} from '@tranche/domain';
import type { PageAmount, PageShare } from './page-values.js';

/**
 * An amount as a sentence says it: whole and in figures, and in millions where it is a round number of those.
 *
 * @example amountInWords(euros(2_500_000, 'art. 6(2)')) // { nl: '€ 2,5 miljoen', en: '€2.5 million' }
 */
export function amountInWords({ cents }: PageAmount): Text {
  const tenths = cents / (MILLION_EUROS / 10);
  if (cents < MILLION_EUROS || !Number.isInteger(tenths)) return amountInFigures({ cents });
  return {
    nl: `€\u00a0${String(tenths / 10).replace('.', ',')} miljoen`,
    en: `€${tenths / 10} million`,
  };
}

/** An amount in figures alone. */
export function amountInFigures({ cents }: Pick<PageAmount, 'cents'>): Text {
  return { nl: formatEuro(cents, 'nl'), en: formatEuro(cents, 'en') };
}

const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
};

/** A number in letters up to twenty, above that in figures. */
export function numberInWords(number: number): Text {
  const figures = String(number);
  return { nl: NUMBERS.nl[number] ?? figures, en: NUMBERS.en[number] ?? figures };
}

/**
 * A length of time as a sentence says it.
 *
 * @example durationInWords(weeks(16, 'art. 21(1)')) // { nl: 'zestien weken', en: 'sixteen weeks' }
 */
export function durationInWords({ unit, amount }: Duration): Text {
  const figures = describeDuration({ unit, amount });
  const number = numberInWords(amount);
  const inLetters = (text: string, word: string) => text.replace(String(amount), word);
  return { nl: inLetters(figures.nl, number.nl), en: inLetters(figures.en, number.en) };
}

/** The parts that have a word of their own. */
const PARTS: readonly (readonly [numerator: number, denominator: number, words: Text])[] = [
  [1, 2, { nl: 'de helft', en: 'half' }],
  [1, 3, { nl: 'een derde', en: 'a third' }],
  [2, 3, { nl: 'twee derde', en: 'two thirds' }],
  [1, 4, { nl: 'een kwart', en: 'a quarter' }],
  [3, 4, { nl: 'driekwart', en: 'three quarters' }],
  [1, 10, { nl: 'een tiende', en: 'a tenth' }],
];

/**
 * A share as a sentence says it: a third, a quarter, else a percentage.
 *
 * @example shareInWords(share(1, 3, 'art. 11(3)')) // { nl: 'een derde', en: 'a third' }
 */
export function shareInWords({ share }: Pick<PageShare, 'share'>): Text {
  const found = PARTS.find(
    ([numerator, denominator]) => numerator * share.denominator === denominator * share.numerator,
  );
  return found?.[2] ?? percentOf({ share });
}

/** A share as a percentage, to at most two decimals. */
export function percentOf({ share }: Pick<PageShare, 'share'>): Text {
  const of = (language: Language) =>
    formatShare(centsOf(share.numerator), centsOf(share.denominator), language);
  return { nl: of('nl'), en: of('en') };
}
