import { LANGUAGES, partOfFinding, type SchemeVersion } from '@tranche/domain';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { fileOf } from './told-finding.js';

/** Words that no English sentence has; “Besluit” is left out, a law may be called so. */
const DUTCH =
  /\b(aanvraag|aanvragen|beoordelaar|een|het|keuze|niet|oproep|systeem|tijdvak|uw|wordt|worden|zoals)\b/i;

/** Every English text and name of an example in which Dutch was left, with its file. */
export function dutchInEnglish(
  { scheme, examples }: CatalogueEntry,
  files: readonly string[],
): readonly string[] {
  const told = (part: string, where: string, text: string) =>
    `${fileOf(scheme.scheme, files, part)}: An English text has Dutch words. ${where}: ${text} (dutch-in-english)`;
  // Real titles of regulations and bodies stay what they are.
  const texts = englishIn({ ...withoutNames(scheme) });
  return [
    ...texts
      .filter(([, text]) => DUTCH.test(text))
      .map(([path, text]) => told(partOfFinding({ code: 'text-empty', text: path }), path, text)),
    ...examples
      .filter(({ name }) => DUTCH.test(name))
      .map(({ name }) => told('examples', 'the name of an example', name)),
  ];
}

function withoutNames(scheme: SchemeVersion): object {
  const { regulation: _regulation, authority: _authority, ...rest } = scheme;
  return rest;
}

/** Every English text of a value, with where it stands; functions and numbers hold none. */
function englishIn(value: unknown, at = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[at, value.en]];
  return Object.entries(value).flatMap(([key, inner]) =>
    englishIn(inner, at === '' ? key : `${at}/${key}`),
  );
}

function isText(value: object): value is { nl: string; en: string } {
  return LANGUAGES.every(
    (language) =>
      Object.hasOwn(value, language) && typeof Reflect.get(value, language) === 'string',
  );
}
