import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  dutyDeadlines,
  formatDate,
  hasAskedAdvances,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  plannedPayments,
  requiredFieldsOf,
  cents,
  type ComposedLetter,
  type Language,
  type LetterInput,
  type SchemeVersion,
} from '@tranche/domain';
import { CATALOGUE, ENTRIES } from '../catalogue.js';
import { sampleLetterInput } from './example/sample-letter.js';
import { wordsOf } from './words-of.js';

/** Every version and variant with each of its letters that names duties. */
const LETTERS = CATALOGUE.flatMap((scheme) =>
  lettersOf(scheme)
    .filter((letter) => 'duties' in requiredFieldsOf(letter).collections)
    .flatMap((letter) =>
      Object.keys(scheme.variants).map(
        (variant) => [`${scheme.scheme} ${scheme.version}`, variant, letter.kind, scheme] as const,
      ),
    ),
);

/** Days that a regulation fixes for everybody, whatever the award says: its entry in the catalogue names them. */
function fixedDays(scheme: SchemeVersion): readonly string[] {
  return ENTRIES.find((each) => each.scheme === scheme)?.fixedDays ?? [];
}

const MONTHS = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
} as const;

/** Every day that stands on the paper as a date. */
function daysIn(words: readonly string[], language: Language): readonly string[] {
  const pattern = new RegExp(`\\b\\d{1,2} (?:${MONTHS[language]}) \\d{4}\\b`, 'gu');
  return [...new Set(words.flatMap((each) => each.match(pattern) ?? []))];
}

/** The days that are terms of the file: what the applicant owes, as rows with an article. */
function watchedDays({ scheme, sentOn, project }: LetterInput): readonly string[] {
  const period = {
    awardedOn: sentOn,
    ...(project.period ?? { startsOn: sentOn, durationYears: 1 }),
  };
  return dutyDeadlines(scheme.duties, period).map(({ dueOn }) => dueOn);
}

/** The days on which the authority pays: rows of payment. */
function paymentDays({
  scheme,
  sentOn,
  project,
  money,
  answers = {},
}: LetterInput): readonly string[] {
  if (scheme.money === 'none' || money?.awardedCents === undefined) return [];
  const { payments } = scheme.money;
  const planned = plannedPayments(payments, cents(money.awardedCents), {
    awardedOn: sentOn,
    project: project.period ?? null,
    isAsked: hasAskedAdvances(payments, answers),
  });
  return planned.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]));
}

/** Days that ask nothing of the applicant: of the letter, the receipt, the objection, the project. */
function otherDays(input: LetterInput, language: Language): readonly string[] {
  const { values } = letterFieldsOf(input);
  const { objectionUntil = '', receivedAt = '', startsOn = '', endsOn = '' } = values;
  const answered = Object.entries(values).flatMap(([name, words]) =>
    /^(?:answer|parameter|input)/.test(name) ? [words] : [],
  );
  const terms = Object.values(input.until ?? {}).map((day) => inWords(day, language));
  const fixed = fixedDays(input.scheme).map((day) => inWords(day, language));
  return daysIn(
    [...fixed, objectionUntil, receivedAt, startsOn, endsOn, ...answered, ...terms],
    language,
  );
}

const inWords = (day: string, language: Language) =>
  formatDate(Temporal.PlainDate.from(day), language);

function composed(scheme: SchemeVersion, kind: string, input: LetterInput): ComposedLetter {
  const letter = lettersOf(scheme).find((each) => each.kind === kind);
  const outcome = letter && composeLetter(letter, letterFieldsOf(input), input.language);
  if (!outcome || isRefusal(outcome)) throw new Error(`No letter ${kind}`);
  return outcome;
}

describe.each(LETTERS)('%s, %s: the letter %s', (_version, variant, kind, scheme) => {
  it.each(['nl', 'en'] as const)('asks nothing by a day that is not watched (%s)', (language) => {
    const input = sampleLetterInput(scheme, variant, language);
    const named = daysIn(composed(scheme, kind, input).blocks.flatMap(wordsOf), language);
    const known = [...watchedDays(input), ...paymentDays(input)].map((day) =>
      inWords(day, language),
    );
    const others = otherDays(input, language);
    expect(named.filter((day) => !known.includes(day) && !others.includes(day))).toEqual([]);
    for (const day of watchedDays(input)) expect(named).toContain(inWords(day, language));
  });
});

describe.each(CATALOGUE)('a letter of $scheme $version', (scheme) => {
  it.each(['nl', 'en'] as const)(
    'names the last day of what it asks within weeks (%s)',
    (language) => {
      const [variant = ''] = Object.keys(scheme.variants);
      const counted = lettersOf(scheme).flatMap(({ kind }) =>
        composed(scheme, kind, sampleLetterInput(scheme, variant, language, kind))
          .blocks.filter((block) => block.kind === 'paragraph' && block.tone === 'decision')
          .flatMap(wordsOf)
          .filter((words) => /\b(?:weken|dagen|weeks|days)\b/u.test(words)),
      );
      for (const words of counted) expect(daysIn([words], language)).not.toEqual([]);
    },
  );
});
