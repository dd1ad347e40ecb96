import type { Language } from '../text.js';

export interface HeadingBlock {
  readonly kind: 'heading';
  /** Level 1 is the subject and never occurs among the blocks. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone: 'plain' | 'decision';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}

export interface TableColumn {
  readonly header: string;
  readonly align: 'start' | 'end';
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  /** Every row has one cell per column; the first cell heads the row. */
  readonly rows: readonly (readonly string[])[];
}

export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export type LetterBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | FactsBlock;

/** A letter with every word in its place: what the reader sees on screen and in the PDF. */
export interface ComposedLetter {
  readonly language: Language;
  readonly kind: string;
  readonly subject: string;
  readonly sender: { readonly name: string; readonly address: readonly string[] };
  readonly recipient: { readonly lines: readonly string[] };
  readonly reference: string;
  /** The day of sending, a PlainDate in ISO form. */
  readonly date: string;
  readonly blocks: readonly LetterBlock[];
  /** The decision for machines, attached to the PDF. */
  readonly data: Readonly<Record<string, unknown>>;
}
