import { codePointsIn } from './code-point-ranges.js';
import { SETTABLE } from './settable-code-points.js';

let known: ReadonlySet<number> | undefined;

/**
 * The characters of a text that no font of the letters can set, each once, in order of appearance.
 * What a reader cannot see (control and format characters, variation selectors) is no character here.
 *
 * @example unsettableIn('Techniek 🎉 zorg') // ['🎉']
 */
export function unsettableIn(text: string): readonly string[] {
  known ??= new Set(codePointsIn(SETTABLE));
  const seen = known;
  const found = [...text.normalize('NFC')].filter((character) => {
    if (/[\p{Cc}\p{Cf}\p{Variation_Selector}]|\s/u.test(character)) return false;
    return !seen.has(character.codePointAt(0) ?? -1);
  });
  return [...new Set(found)];
}

/**
 * A text as a letter can set it: a character that no font has is named by its code, so that it is
 * neither lost nor a question mark. What people type is refused before it comes so far; a name from
 * sign-in or from a list is not.
 *
 * @example spelledOut('Sam 🎉') // 'Sam [U+1F389]'
 */
export function spelledOut(text: string): string {
  const unsettable = unsettableIn(text);
  if (unsettable.length === 0) return text;
  return [...text.normalize('NFC')]
    .map((character) => (unsettable.includes(character) ? codeOf(character) : character))
    .join('');
}

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `[U+${code.padStart(4, '0')}]`;
}
