import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const files = (language: string) => readdirSync(path.join(__dirname, language)).sort();

/** Every text of a file by its path, such as `upload.choose`. */
function textsOf(language: string, file: string): Map<string, unknown> {
  const parsed: unknown = JSON.parse(readFileSync(path.join(__dirname, language, file), 'utf8'));
  return new Map(leaves(parsed, ''));
}

function leaves(value: unknown, at: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, at ? `${at}.${key}` : key));
}

/** Words that no English sentence has. */
const DUTCH =
  /\b(aanvraag|aanvragen|beoordelaar|besluit|een|het|keuze|niet|oproep|systeem|tijdvak|uw|wordt|worden)\b/i;

const placeholders = (text: unknown) =>
  [...String(text).matchAll(/\{\{\s*(\w+)/g)].map(([, n]) => n);

describe('texts in two languages', () => {
  it('has the same files in Dutch and English', () => {
    expect(files('en')).toEqual(files('nl'));
  });

  it.each(files('nl'))('%s has the same keys, and the same values to fill in', (file) => {
    const [nl, en] = [textsOf('nl', file), textsOf('en', file)];
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
    for (const [key, text] of nl) {
      expect({ key, holds: placeholders(en.get(key)).sort() }).toEqual({
        key,
        holds: placeholders(text).sort(),
      });
    }
  });

  it.each(['nl', 'en'].flatMap((language) => files('nl').map((file) => ({ language, file }))))(
    '$language/$file has no empty text',
    ({ language, file }) => {
      const wrong = [...textsOf(language, file)].filter(
        ([, text]) => typeof text !== 'string' || text.trim() === '',
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(files('en'))('%s has no Dutch left in English', (file) => {
    const wrong = [...textsOf('en', file)].filter(([, text]) => DUTCH.test(String(text)));
    expect(wrong).toEqual([]);
  });
});
