import { fontRuns } from './fonts/font-runs.js';
import type { LoadedFonts } from './fonts/load-fonts.js';
import type { TextStyle } from './theme.js';

const UNITS_PER_EM = 1000;

/** Measures text word by word, as pdfkit shapes it: a word and the space after it at a time. */
export class TextMeasure {
  private readonly known = {
    regular: new Map<string, number>(),
    semibold: new Map<string, number>(),
  };

  constructor(private readonly fonts: LoadedFonts) {}

  /** The width in points. */
  width(text: string, style: TextStyle): number {
    let sum = 0;
    let from = 0;
    for (let to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
      sum += this.piece(text.slice(from, to + 1), style);
      from = to + 1;
    }
    return sum + this.piece(text.slice(from), style);
  }

  private piece(piece: string, { weight, size }: TextStyle): number {
    const known = this.known[weight];
    let units = known.get(piece);
    if (units === undefined) {
      units = fontRuns(piece, this.fonts, weight).reduce(
        (sum, { face, text }) =>
          sum + (face.font.layout(text).advanceWidth / face.font.unitsPerEm) * UNITS_PER_EM,
        0,
      );
      known.set(piece, units);
    }
    return (units / UNITS_PER_EM) * size;
  }
}
