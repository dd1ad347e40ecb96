/** What pdfkit 0.20 takes and @types/pdfkit 0.17 does not know yet, and the little of fontkit we use. */
declare module 'fontkit' {
  export interface GlyphRun {
    readonly advanceWidth: number;
  }

  export interface Glyph {
    readonly id: number;
    /** What it is read as. */
    codePoints: readonly number[];
  }

  export interface Font {
    readonly unitsPerEm: number;
    readonly postscriptName: string;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
    layout(
      text: string,
      features?: unknown,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun;
  }

  export function create(file: Uint8Array): Font;
}

/** The package types itself as an ES module and is none. */
declare module 'bidi-js' {
  export interface Bidi {
    getEmbeddingLevels(text: string): { readonly levels: Uint8Array };
    getMirroredCharacter(character: string): string | null;
  }
  export default function bidiFactory(): Bidi;
}

declare namespace PDFKit.Mixins {
  interface PDFFont {
    /** A font that fontkit has parsed already: pdfkit uses anything with a `layout`. */
    registerFont(name: string, font: import('fontkit').Font): this;
  }

  interface StructureElementOptions {
    scope?: 'Column' | 'Row' | 'Both';
  }

  interface PDFAttachmentOptions {
    relationship?: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  }
}

declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }
}
