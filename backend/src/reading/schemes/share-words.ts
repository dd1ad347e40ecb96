import type { Fraction, Language, Text } from '@tranche/domain';

const WORDS: Readonly<Record<string, Text>> = {
  '1/2': { nl: 'de helft', en: 'half' },
  '1/3': { nl: 'een derde', en: 'a third' },
  '2/3': { nl: 'twee derde', en: 'two thirds' },
  '1/4': { nl: 'een kwart', en: 'a quarter' },
  '3/4': { nl: 'drie kwart', en: 'three quarters' },
  '1/10': { nl: 'een tiende', en: 'a tenth' },
};

interface Limits {
  readonly minimum?: Fraction;
  readonly maximum?: Fraction;
  /** What the limits are a part of; the budget when left out. */
  readonly whole?: Text;
}

/**
 * The limits of a band as the law writes them: in thirds, never as a rounded percentage.
 *
 * @example shareWords({ maximum: { numerator: 1, denominator: 3 } }).nl // 'ten hoogste een derde van de begroting'
 */
export function shareWords(limits: Limits): Text {
  return { nl: sentence(limits, 'nl'), en: sentence(limits, 'en') };
}

function sentence({ minimum, maximum, whole }: Limits, language: Language): string {
  const { least, most, and, of, budget, free } = PHRASES[language];
  const parts = [
    ...(minimum ? [`${least} ${words(minimum, language)}`] : []),
    ...(maximum ? [`${most} ${words(maximum, language)}`] : []),
  ];
  return parts.length === 0
    ? free
    : `${parts.join(` ${and} `)} ${of} ${whole ? `“${whole[language]}”` : budget}`;
}

function words({ numerator, denominator }: Fraction, language: Language): string {
  const written = `${numerator}/${denominator}`;
  return WORDS[written]?.[language] ?? written;
}

const PHRASES = {
  nl: {
    least: 'ten minste',
    most: 'ten hoogste',
    and: 'en',
    of: 'van',
    budget: 'de begroting',
    free: 'geen grens',
  },
  en: {
    least: 'at least',
    most: 'at most',
    and: 'and',
    of: 'of',
    budget: 'the budget',
    free: 'no limit',
  },
} as const;
