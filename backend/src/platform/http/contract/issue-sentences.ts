import type { Text } from '@tranche/domain';
import type { ContractIssue } from './contract-issue.js';

/** zod speaks to programmers; these are the sentences for people. */
const SENTENCES: Readonly<Record<string, Text>> = {
  invalid_type: {
    nl: 'Dit ontbreekt of heeft de verkeerde vorm.',
    en: 'This is missing or has the wrong form.',
  },
  too_small: { nl: 'Dit is te kort of te laag.', en: 'This is too short or too low.' },
  too_big: { nl: 'Dit is te lang of te hoog.', en: 'This is too long or too high.' },
  invalid_format: { nl: 'Dit is niet goed geschreven.', en: 'This is not written correctly.' },
  not_multiple_of: { nl: 'Dit moet een heel getal zijn.', en: 'This must be a whole number.' },
  unrecognized_keys: {
    nl: 'Hier staat iets wat niet wordt gevraagd.',
    en: 'There is something here that is not asked for.',
  },
  invalid_value: { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' },
  unreadable_text: {
    nl: 'Hier staat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.',
    en: 'There is a character here that cannot be kept. Type the text again.',
  },
  invalid_union: { nl: 'Dit heeft de verkeerde vorm.', en: 'This has the wrong form.' },
};

const OTHERWISE: Text = { nl: 'Dit klopt niet.', en: 'This is not right.' };

/** Amounts get sentences of their own: they are where most slips are made. */
const AMOUNT_SENTENCES: Readonly<Record<string, Text>> = {
  invalid_type: { nl: 'Vul een bedrag in, in hele centen.', en: 'Enter an amount in whole cents.' },
  too_small: { nl: 'Een bedrag is nooit negatief.', en: 'An amount is never negative.' },
  too_big: { nl: 'Dit bedrag is te groot.', en: 'This amount is too large.' },
};

/** One sentence about an issue. */
export function sentenceFor(issue: ContractIssue): Text {
  if (issue.params?.sentence) return asSentence(issue.params.sentence);
  const code = issue.code ?? '';
  const field = String(keyOf(issue.path?.at(-1) ?? ''));
  const own = field.endsWith('Cents') ? AMOUNT_SENTENCES[code] : undefined;
  return own ?? SENTENCES[code] ?? OTHERWISE;
}

function asSentence({ nl, en }: Text): Text {
  const whole = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  return { nl: whole(nl), en: whole(en) };
}

/** RFC 6901 pointer to where the issue is. */
export function pointerTo(issue: ContractIssue, field: string | undefined): string {
  const path = [...(field === undefined ? [] : [field]), ...(issue.path ?? []).map(keyOf)];
  return `#${path
    .map((step) => `/${encodeURI(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')}`;
}

function keyOf(step: PropertyKey | { readonly key: PropertyKey }): PropertyKey {
  return typeof step === 'object' ? step.key : step;
}
