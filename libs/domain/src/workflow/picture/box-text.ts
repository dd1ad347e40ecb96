import { LANGUAGES, type Text } from '../../text.js';
import { wrapWords } from './wrap-words.js';

/*
 * How much room the text of a box takes. Whoever draws the picture breaks lines by the same rules,
 * so that a box is high enough in every language.
 */

/** Width of a box in pixels; the widths in characters below fit in it. */
export const BOX_WIDTH = 190;

const TITLE_CHARACTERS = 20;
const WAY_CHARACTERS = 24;
const TITLE_LINE = 20;
const WAY_LINE = 19;

/** The name of a state in lines, to be drawn at 16 pixels, 20 pixels apart. */
export function titleLines(label: string): readonly string[] {
  return wrapWords(label, TITLE_CHARACTERS);
}

/** The names of the transitions of one arrow in lines, to be drawn at 15 pixels, 19 pixels apart. */
export function wayLines(labels: readonly string[]): readonly string[] {
  return labels.flatMap((label) => wrapWords(label, WAY_CHARACTERS));
}

/** Height in pixels of the part of a box that holds the name of the state. */
export function titleHeight(label: Text): number {
  return 20 + TITLE_LINE * Math.max(...LANGUAGES.map((each) => titleLines(label[each]).length));
}

/** Height in pixels of the part of a box that names the transitions of one arrow. */
export function wayHeight(labels: readonly Text[]): number {
  const lines = LANGUAGES.map((each) => wayLines(labels.map((label) => label[each])).length);
  return 9 + WAY_LINE * Math.max(...lines);
}
