import type { Weight } from '../theme.js';
import { levelsOf } from './directions.js';
import type { FontFace } from './font-face.js';
import type { LoadedFonts } from './load-fonts.js';

/** A piece of text in one font file and one direction. */
export interface FontRun {
  readonly face: FontFace;
  /** In the order in which it is read; the face turns what runs from right to left. */
  readonly text: string;
  /** The embedding level of its direction; odd runs from right to left. */
  readonly level: number;
}

/** Stands in for what no font holds and nobody refused when it was typed; the attached data keeps it. */
const REPLACEMENT = '\ufffd';

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
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, (character) =>
      character === '\n' ? character : '',
    );
}

/** Cuts text, in the order it is read, where the font file or the direction changes; mostly one run. */
export function fontRuns(text: string, fonts: LoadedFonts, weight: Weight): FontRun[] {
  const [first] = fonts[weight];
  if (first.holds(text)) return [{ face: first, text, level: 0 }];
  const levels = levelsOf(text);
  const runs: { face: FontFace; text: string; level: number }[] = [];
  // A letter and the marks on it stay in one font, or the marks would stand beside it.
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const level = levels?.[index] ?? 0;
    const turning = level % 2 === 1 && fonts.rightToLeft[weight].holds(cluster);
    for (const { face, text: part } of turning
      ? [{ face: fonts.rightToLeft[weight], text: cluster }]
      : facesOf(cluster, fonts[weight])) {
      const run = runs.at(-1);
      if (run && run.face === face && run.level === level) run.text += part;
      else runs.push({ face, text: part, level });
    }
  }
  return runs;
}

/** One font for all of it, else one for each character. */
function facesOf(cluster: string, [first, ...others]: LoadedFonts[Weight]) {
  const faces = [first, ...others];
  const whole = faces.find((face) => face.holds(cluster));
  if (whole) return [{ face: whole, text: cluster }];
  return [...cluster].map((character) => {
    const face = faces.find((each) => each.holds(character));
    if (face) return { face, text: character };
    return { face: faces.find((each) => each.holds(REPLACEMENT)) ?? first, text: REPLACEMENT };
  });
}
