import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@tranche/domain';
import { ENTRIES } from '../catalogue.js';

/** Words that no English sentence has; “Besluit” is left out, a law may be called so. */
const DUTCH =
  /\b(aanvraag|aanvragen|beoordelaar|een|het|keuze|niet|oproep|systeem|tijdvak|uw|wordt|worden|zoals)\b/i;

/** Every English text of a value, with where it stands; functions and numbers hold none. */
function englishIn(value: unknown, at = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[at, value.en]];
  return Object.entries(value).flatMap(([key, inner]) => englishIn(inner, `${at}.${key}`));
}

function isText(value: object): value is { nl: string; en: string } {
  return LANGUAGES.every(
    (language) =>
      Object.hasOwn(value, language) && typeof Reflect.get(value, language) === 'string',
  );
}

describe.each(
  ENTRIES.map(
    ({ scheme, examples }) => [`${scheme.scheme} ${scheme.version}`, scheme, examples] as const,
  ),
)('%s in English', (_name, scheme, examples) => {
  it('has no Dutch left in its texts', () => {
    // Real titles of regulations and documents stay what they are.
    const texts = englishIn({ ...scheme, regulation: null, authority: null });
    expect(texts.filter(([, text]) => DUTCH.test(text))).toEqual([]);
  });

  it('has no Dutch left in the names of its examples', () => {
    expect(examples.filter(({ name }) => DUTCH.test(name)).map(({ name }) => name)).toEqual([]);
  });

  it('has a title where its code is no year', () => {
    expect(/^\d{4}$/.test(scheme.version) || scheme.versionTitle !== undefined).toBe(true);
  });
});
