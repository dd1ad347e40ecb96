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
