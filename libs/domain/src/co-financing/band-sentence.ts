import { formatEuro, type Cents } from '../money/index.js';
import type { Language, Text } from '../text.js';

interface Spoken {
  readonly label: Text;
  readonly standing: 'within' | 'short' | 'over';
  readonly byCents: Cents;
  readonly minimumCents: Cents | null;
  readonly maximumCents: Cents | null;
  readonly names: readonly string[];
}

const MOST_NAMES = 3;

/** A band in one sentence: what is wrong, by how much, and who could mend it. */
export function bandSentence(band: Spoken): Text {
  switch (band.standing) {
    case 'within':
      return {
        nl: `${band.label.nl}: binnen de grenzen.`,
        en: `${band.label.en}: within the limits.`,
      };
    case 'short':
      return {
        nl: `${band.label.nl}: ${euro(band.byCents, 'nl')} te weinig; het minimum is ${euro(band.minimumCents, 'nl')}.${who(band, 'nl')}`,
        en: `${band.label.en}: ${euro(band.byCents, 'en')} short; the minimum is ${euro(band.minimumCents, 'en')}.${who(band, 'en')}`,
      };
    case 'over':
      return {
        nl: `${band.label.nl}: ${euro(band.byCents, 'nl')} te veel; het maximum is ${euro(band.maximumCents, 'nl')}.`,
        en: `${band.label.en}: ${euro(band.byCents, 'en')} too much; the maximum is ${euro(band.maximumCents, 'en')}.`,
      };
  }
}

function euro(amount: Cents | null, language: Language): string {
  return amount === null ? '–' : formatEuro(amount, language);
}

function who({ names }: Spoken, language: Language): string {
  if (names.length === 0 || names.length > MOST_NAMES) return '';
  const list = names.join(', ');
  return language === 'nl' ? ` Te verhogen door: ${list}.` : ` Could be raised by: ${list}.`;
}
