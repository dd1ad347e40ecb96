import type { Font } from 'fontkit';

/** One file of a weight: it holds a part of Unicode. */
export interface FontFace {
  readonly name: string;
  /** Parsed when it is first asked for: most letters need one or two files. */
  readonly font: Font;
  /** Whether this file has every character of a text. */
  readonly holds: (text: string) => boolean;
}
