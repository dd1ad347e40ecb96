import { LANGUAGES, placeholdersOf } from '../../text.js';
import { finding, type Finding } from './finding.js';

/** Every text, however deep: each language filled in, and the same placeholders in each. */
export function textFindings(value: unknown, path = ''): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if (LANGUAGES.some((language) => Object.hasOwn(value, language))) {
    return checkText(new Map(Object.entries(value)), path);
  }
  return Object.entries(value).flatMap(([key, each]) => textFindings(each, `${path}/${key}`));
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
