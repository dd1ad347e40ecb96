import { type Line, LineBreaker } from './break-lines.js';
import { visualOrder } from './fonts/directions.js';
import type { FontRun } from './fonts/font-runs.js';
import type { FontFace } from './fonts/font-face.js';
import type { LoadedFonts } from './fonts/load-fonts.js';
import { COLOUR, LOWEST, PAGE, type TextStyle } from './theme.js';

export type StructureElement = PDFKit.PDFStructureElement;

/** The paper a letter is written on: where we are, what still fits, and how to put things down. */
export class LetterSheet {
  readonly breaker: LineBreaker;
  readonly root: StructureElement;
  private readonly registered = new Set<string>();
  y: number = PAGE.top;

  constructor(
    readonly doc: PDFKit.PDFDocument,
    fonts: LoadedFonts,
  ) {
    this.breaker = new LineBreaker(fonts);
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    this.nextPage();
  }

  /** Points left on this page. */
  get room(): number {
    return LOWEST - this.y;
  }

  get isFresh(): boolean {
    return this.y === PAGE.top;
  }

  nextPage(): void {
    this.doc.addPage({ size: 'A4', margin: 0 });
    this.y = PAGE.top;
    this.decorate(() => {
      this.doc.rect(0, 0, PAGE.width, 8).fill(COLOUR.petrol);
      this.doc.rect(0, 8, PAGE.width, 3).fill(COLOUR.amber);
    });
  }

  /** Goes to a new page when less than this is left, unless the page is new already. */
  ensure(height: number): void {
    if (this.room < height && !this.isFresh) this.nextPage();
  }

  /** Adds a structure element; its content is put down with `write` or `add`. */
  element(
    parent: StructureElement,
    tag: string,
    options: PDFKit.Mixins.StructureElementOptions = {},
  ): StructureElement {
    const element = this.doc.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** Something to look at that is not read aloud. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Prints lines under each other; the caller has made room and marked the content. */
  print(
    lines: readonly Line[],
    style: TextStyle,
    at: { x: number; y: number; width?: number; align?: 'start' | 'end' },
  ): void {
    lines.forEach((line, index) => {
      const shift = at.align === 'end' ? (at.width ?? line.width) - line.width : 0;
      this.printLine(line.text, style, at.x + shift, at.y + index * style.leading);
    });
  }

  private printLine(text: string, style: TextStyle, x: number, y: number): void {
    const runs = this.breaker.runs(text, style);
    const lefts = this.leftsOf(runs, style, x);
    // In the order in which they are read, each where it stands.
    runs.forEach((run, index) => {
      this.use(run.face, style);
      this.doc.fillColor(style.colour);
      this.doc.text(run.text, lefts[index] ?? x, y, { lineBreak: false, ...shaping(run) });
    });
  }

  private leftsOf(runs: readonly FontRun[], style: TextStyle, x: number): number[] {
    const lefts = runs.map(() => x);
    let left = x;
    for (const index of visualOrder(runs.map(({ level }) => level))) {
      const run = runs[index];
      if (!run || runs.length === 1) continue;
      lefts[index] = left;
      this.use(run.face, style);
      left += this.doc.widthOfString(run.text, shaping(run));
    }
    return lefts;
  }

  /** A font is registered when it is first used, so that one nobody needs is never opened. */
  private use({ name, font }: FontFace, style: TextStyle): void {
    if (!this.registered.has(name)) this.doc.registerFont(name, font);
    this.registered.add(name);
    this.doc.font(name, style.size);
  }
}

/**
 * Without features pdfkit shapes word by word and puts the words beside each other from left to right;
 * with a list of them, an empty one too, it shapes the run as a whole.
 */
function shaping({ level }: FontRun): PDFKit.Mixins.TextOptions {
  return level % 2 === 1 ? { features: [] } : {};
}
