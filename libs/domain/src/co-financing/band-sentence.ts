import { formatEuro, type Cents } from '../money/index.js';
import type { Language, Text } from '../text.js';

/** The minimum that a band falls short of, or the maximum that it exceeds, and by how much. */
export interface MissedLimit {
  readonly standing: 'short' | 'over';
  readonly byCents: Cents;
  readonly limitCents: Cents;
}

const MOST_NAMES = 3;

/**
 * A band in one sentence: what is wrong, by how much, and who could mend it.
 *
 * @param missed `null` where the band is within its limits
 * @param names the partners whose money counts here; `null` where no partner can mend it
 */
export function bandSentence(
  label: Text,
  missed: MissedLimit | null,
  names: readonly string[] | null,
): Text {
  if (missed === null) {
    return { nl: `${label.nl}: binnen de grenzen.`, en: `${label.en}: within the limits.` };
  }
  const by = inBoth(missed.byCents);
  const limit = inBoth(missed.limitCents);
  if (missed.standing === 'short') {
    return {
      nl: `${label.nl}: ${by.nl} te weinig; het minimum is ${limit.nl}.${whoRaises(names, 'nl')}`,
      en: `${label.en}: ${by.en} short; the minimum is ${limit.en}.${whoRaises(names, 'en')}`,
    };
  }
  return {
    nl: `${label.nl}: ${by.nl} te veel; het maximum is ${limit.nl}.${who(names, LOWERED_BY.nl)}`,
    en: `${label.en}: ${by.en} too much; the maximum is ${limit.en}.${who(names, LOWERED_BY.en)}`,
  };
}

function inBoth(amount: Cents): Text {
  return { nl: formatEuro(amount, 'nl'), en: formatEuro(amount, 'en') };
}

const RAISED_BY: Text = { nl: 'Te verhogen door:', en: 'Could be raised by:' };

const LOWERED_BY: Text = { nl: 'Te verlagen door:', en: 'Could be lowered by:' };

const NOBODY_YET: Text = {
  nl: 'Er doet nog niemand mee die hier telt.',
  en: 'Nobody who counts here takes part yet.',
};

function whoRaises(names: readonly string[] | null, language: Language): string {
  return names?.length === 0 ? ` ${NOBODY_YET[language]}` : who(names, RAISED_BY[language]);
}

/** A long list of names helps nobody: then the page shows who counts here. */
function who(names: readonly string[] | null, mendedBy: string): string {
  return names === null || names.length > MOST_NAMES ? '' : ` ${mendedBy} ${names.join(', ')}.`;
}
