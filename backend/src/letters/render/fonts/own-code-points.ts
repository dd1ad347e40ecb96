import type { Font } from 'fontkit';

const NO_BREAK_SPACE = 0xa0;
/** Letters in the shape they have at a place in a word, as one character: shaping makes them itself. */
const isPresentationForm = (codePoint: number) =>
  (codePoint >= 0xfb50 && codePoint <= 0xfdff) || (codePoint >= 0xfe70 && codePoint <= 0xfefc);

/**
 * The characters a font can print so that they are read back as themselves: a PDF names each drawn
 * glyph once. Two characters can share a glyph: the ordinary one has it, not its compatible twin (文 and
 * not the radical ⽂); only the no-break space may be read as a space. A presentation form would take the
 * name of the letter that shaping turns into it.
 *
 * fontkit keeps a glyph with the character it was first asked for: none, when it is first met as a
 * part of another (the dotless ı in i). In a font that lives as long as the process that would drop
 * the character from the text of a later letter. So each glyph is asked for by its own name first.
 */
export function ownCodePoints(font: Font): readonly number[] {
  const ordinaryFirst = font.characterSet
    .filter((codePoint) => !isPresentationForm(codePoint))
    .toSorted((one, other) => Number(isTwin(one)) - Number(isTwin(other)));
  return ordinaryFirst
    .filter((codePoint) => {
      const [name] = font.glyphForCodePoint(codePoint).codePoints;
      return name === codePoint || codePoint === NO_BREAK_SPACE;
    })
    .toSorted((one, other) => one - other);
}

/**
 * As above, for glyphs that only shaping finds (a letter at the end of a word): one that was met first
 * as a part of another takes the name under which it is asked for.
 */
export function nameWhenAsked(font: Font): void {
  const found = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = found(id, codePoints);
    if (glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
}

/** A compatible twin, or a radical on its own that looks like the whole character. */
function isTwin(codePoint: number): boolean {
  if (codePoint >= 0x2e80 && codePoint <= 0x2fdf) return true;
  const character = String.fromCodePoint(codePoint);
  return character.normalize('NFKC') !== character;
}
