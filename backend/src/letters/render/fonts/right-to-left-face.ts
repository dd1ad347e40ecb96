import type { Font } from 'fontkit';
import { mirrored } from './directions.js';
import type { FontFace } from './font-face.js';

/**
 * A second instance of a font, for text from right to left only. A PDF names every drawn glyph once,
 * and readers turn a line round character by character. So here a mirrored bracket has the name of the
 * one that was typed, and a ligature (ل and ا as لا) names its letters in the order of the paper; in
 * text from left to right the same glyphs keep their ordinary names.
 */
export function rightToLeftFace(
  name: string,
  holds: FontFace['holds'],
  open: () => Font,
): FontFace {
  let opened: Font | undefined;
  return {
    name: `${name}-rtl`,
    get font() {
      opened ??= turned(open());
      return opened;
    },
    holds,
  };
}

function turned(font: Font): Font {
  // pdfkit takes two fonts of one name for the same, and would use the other's names of glyphs.
  Object.defineProperty(font, 'postscriptName', { value: `${font.postscriptName}-RightToLeft` });
  const glyphFor = font.glyphForCodePoint.bind(font);
  font.glyphForCodePoint = (codePoint) => {
    const drawn = mirrored(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint;
    const glyph = glyphFor(drawn);
    if (drawn !== codePoint) glyph.codePoints = [codePoint];
    return glyph;
  };
  const glyphNamed = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => glyphNamed(id, codePoints.toReversed());
  const layout = font.layout.bind(font);
  font.layout = (text, features) => layout(text, features, undefined, undefined, 'rtl');
  return font;
}
