/** What pdfkit 0.20 takes and @types/pdfkit 0.17 does not know yet, and the little of fontkit we use. */
declare module 'fontkit' {
  export interface GlyphRun {
    readonly advanceWidth: number;
  }

  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): { readonly codePoints: readonly number[] };
    layout(text: string, features?: unknown): GlyphRun;
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
