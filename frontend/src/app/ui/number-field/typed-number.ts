import {
  isUnread,
  NUMBER_SENTENCES,
  parseNumber,
  type Language,
  type Text,
  type Unread,
} from '@tranche/domain/browser';

/** A whole number as a control holds it: the number, nothing, or what was typed and is none. */
export type TypedNumber = number | Unread | null;

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** @example readNumber('25.000') // 25_000 */
export function readNumber(typed: string): TypedNumber {
  const parsed = parseNumber(typed);
  if (parsed.kind === 'number') return parsed.value;
  return parsed.problem === 'empty' ? null : { typed };
}

/** As it stands in an input, with the thousands signs of the language. */
export function writeNumber(value: TypedNumber, language: Language): string {
  if (value === null) return '';
  return isUnread(value) ? value.typed : value.toLocaleString(LOCALE[language]);
}

/** What is wrong with what was typed; null for a number, and for nothing. */
export function wrongNumber(value: TypedNumber): Text | null {
  if (!isUnread(value)) return null;
  const parsed = parseNumber(value.typed);
  return parsed.kind === 'problem' ? NUMBER_SENTENCES[parsed.problem] : null;
}
