import { LANGUAGES, placeholdersOf } from '../../text.js';
import { everyValue } from './every-value.js';
import { finding, type Finding } from './finding.js';

/** Every text, however deep: each language filled in, and the same placeholders in each. */
export function textFindings(scheme: object): readonly Finding[] {
  return everyValue(scheme).flatMap(({ path, value }) =>
    isText(value) ? checkText(new Map(Object.entries(value)), path) : [],
  );
}

function isText(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    LANGUAGES.some((language) => Object.hasOwn(value, language))
  );
}

function checkText(text: ReadonlyMap<string, unknown>, path: string): readonly Finding[] {
  const empty = LANGUAGES.filter((language) => !isFilled(text.get(language)));
  if (empty.length > 0) {
    return empty.map((language) => finding('text-empty', `${path} has no ${language}`));
  }
  const [first, ...others] = LANGUAGES.map((language) => namesIn(text.get(language)));
  return others.every((names) => names === first)
    ? []
    : [finding('placeholders-differ', `${path} has other placeholders per language`)];
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function namesIn(value: unknown): string {
  return typeof value === 'string' ? [...new Set(placeholdersOf(value))].sort().join() : '';
}
