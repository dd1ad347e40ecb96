import { fontRuns, type FontRun, printable } from './fonts/font-runs.js';
import type { LoadedFonts } from './fonts/load-fonts.js';
import { TextMeasure } from './text-measure.js';
import type { TextStyle } from './theme.js';

export interface Line {
  readonly text: string;
  readonly width: number;
}

/** Breaks text into lines in the fonts of a letter. */
export class LineBreaker {
  private readonly measure: TextMeasure;

  constructor(private readonly fonts: LoadedFonts) {
    this.measure = new TextMeasure(fonts);
  }

  runs(text: string, style: TextStyle): FontRun[] {
    return fontRuns(text, this.fonts, style.weight);
  }

  /** The width of the widest of the lines that the text has by itself. */
  width(text: string, style: TextStyle): number {
    return this.widest(printable(text).split('\n'), style);
  }

  /** The width of the longest word: a column cannot be narrower without cutting words. */
  widestWord(text: string, style: TextStyle): number {
    return this.widest(printable(text).split(/[ \n]+/), style);
  }

  /** Breaks at spaces, at every newline, and inside a word only when it is wider than the line. */
  lines(text: string, style: TextStyle, width: number): Line[] {
    return printable(text)
      .split('\n')
      .flatMap((part) => this.wrap(part, style, width));
  }

  private widest(texts: readonly string[], style: TextStyle): number {
    return Math.max(0, ...texts.map((each) => this.measure.width(each, style)));
  }

  private wrap(part: string, style: TextStyle, width: number): Line[] {
    const lines: Line[] = [];
    let current = '';
    let spaced = 0;
    for (const word of part.split(/ +/).filter((each) => each !== '')) {
      if (current !== '' && spaced + this.measure.width(word, style) > width) {
        // The space at the end keeps the words apart for who copies or reads the text aloud.
        lines.push(this.line(current, style));
        current = '';
        spaced = 0;
      }
      const pieces = current === '' ? this.cut(word, style, width) : [word];
      const last = pieces.pop() ?? '';
      lines.push(...pieces.map((piece) => this.line(piece, style)));
      current += `${last} `;
      spaced += this.measure.width(`${last} `, style);
    }
    lines.push(this.line(current.trimEnd(), style));
    return lines;
  }

  private line(text: string, style: TextStyle): Line {
    return { text, width: this.measure.width(text.trimEnd(), style) };
  }

  /** Pieces of a word that each fit; one piece for nearly every word. */
  private cut(word: string, style: TextStyle, width: number): string[] {
    if (this.measure.width(word, style) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const character of word) {
      if (piece !== '' && this.measure.width(piece + character, style) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
    return [...pieces, piece];
  }
}
