import { assertNever } from '../assert-never.js';
import { formatEuro, type Cents } from '../money/index.js';
import type { Language, Text } from '../text.js';

interface Spoken {
  readonly label: Text;
  readonly standing: 'within' | 'short' | 'over';
  readonly byCents: Cents;
  readonly minimumCents: Cents | null;
  readonly maximumCents: Cents | null;
  /** The partners whose money counts here; `null` where no partner can mend it. */
  readonly names: readonly string[] | null;
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
        nl: `${band.label.nl}: ${euro(band.byCents, 'nl')} te weinig; het minimum is ${euro(band.minimumCents, 'nl')}.${who(band, RAISED.nl)}`,
        en: `${band.label.en}: ${euro(band.byCents, 'en')} short; the minimum is ${euro(band.minimumCents, 'en')}.${who(band, RAISED.en)}`,
      };
    case 'over':
      return {
        nl: `${band.label.nl}: ${euro(band.byCents, 'nl')} te veel; het maximum is ${euro(band.maximumCents, 'nl')}.${who(band, LOWERED.nl)}`,
        en: `${band.label.en}: ${euro(band.byCents, 'en')} too much; the maximum is ${euro(band.maximumCents, 'en')}.${who(band, LOWERED.en)}`,
      };
    default:
      return assertNever(band.standing);
  }
}

function euro(amount: Cents | null, language: Language): string {
  return amount === null ? '–' : formatEuro(amount, language);
}

interface Mending {
  readonly by: string;
  readonly nobody: string;
}

const RAISED: Readonly<Record<Language, Mending>> = {
  nl: { by: 'Te verhogen door:', nobody: 'Er doet nog niemand mee die hier telt.' },
  en: { by: 'Could be raised by:', nobody: 'Nobody who counts here takes part yet.' },
};

const LOWERED: Readonly<Record<Language, Mending>> = {
  nl: { by: 'Te verlagen door:', nobody: '' },
  en: { by: 'Could be lowered by:', nobody: '' },
};

/** A long list of names helps nobody: then the page shows who counts here. */
function who({ names }: Spoken, { by, nobody }: Mending): string {
  if (names === null || names.length > MOST_NAMES) return '';
  if (names.length === 0) return nobody === '' ? '' : ` ${nobody}`;
  return ` ${by} ${names.join(', ')}.`;
}
