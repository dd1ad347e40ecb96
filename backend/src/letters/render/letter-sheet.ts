import { type Line, LineBreaker } from './break-lines.js';
import type { LoadedFonts } from './load-fonts.js';
import { COLOUR, LOWEST, PAGE, type TextStyle } from './theme.js';

export type StructureElement = PDFKit.PDFStructureElement;

/** The paper a letter is written on: where we are, what still fits, and how to put things down. */
export class LetterSheet {
  readonly breaker: LineBreaker;
  readonly root: StructureElement;
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
    let left = x;
    const runs = this.breaker.runs(text, style);
    for (const run of runs) {
      this.doc.font(run.face.name, style.size).fillColor(style.colour);
      this.doc.text(run.text, left, y, { lineBreak: false });
      if (runs.length > 1) left += this.doc.widthOfString(run.text);
    }
  }
}
