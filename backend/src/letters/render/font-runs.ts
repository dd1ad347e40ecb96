import type { FontFace, LoadedFonts } from './load-fonts.js';
import type { Weight } from './theme.js';

/** A piece of text in one font file. */
export interface FontRun {
  readonly face: FontFace;
  readonly text: string;
}

/** Printed for a character that no font holds (an emoji in a title); the attached data keeps it. */
const REPLACEMENT = '?';

/**
 * Text as the fonts can print it: composed (NFC), without control and zero-width characters, and
 * narrow spaces made ordinary no-break ones.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/\u2011/g, '-')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, (character) =>
      character === '\n' ? character : '',
    );
}

/** Cuts text where the font file changes; most text is one run. */
export function fontRuns(text: string, fonts: LoadedFonts, weight: Weight): FontRun[] {
  const [first, ...others] = fonts[weight];
  if (first.holds.test(text)) return [{ face: first, text }];
  const runs: { face: FontFace; text: string }[] = [];
  for (const character of text) {
    const found = [first, ...others].find(({ holds }) => holds.test(character));
    const face = found ?? first;
    const printed = found ? character : REPLACEMENT;
    const last = runs.at(-1);
    if (last?.face === face) last.text += printed;
    else runs.push({ face, text: printed });
  }
  return runs;
}
