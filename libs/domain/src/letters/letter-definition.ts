import type { Text } from '../text.js';
import type { ChecklistItem } from './checklist-item.js';

/**
 * When a part of a letter is printed: a flag that is true, or a collection that is not empty.
 * A closed set on purpose: a letter text never holds logic of its own.
 */
export interface Conditional {
  readonly when?: string;
  readonly unless?: string;
}

export interface HeadingTemplate extends Conditional {
  readonly kind: 'heading';
  readonly text: Text;
}

export interface ParagraphTemplate extends Conditional {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** `decision` sets the one sentence apart that the reader came for. */
  readonly tone?: 'plain' | 'decision';
}

/** A list of fixed items. */
export interface ListTemplate extends Conditional {
  readonly kind: 'list';
  readonly ordered?: boolean;
  readonly items: readonly Text[];
}

/** A list with one item per row of a named collection; the row's own fields go before the letter's. */
export interface ListFromTemplate extends Conditional {
  readonly kind: 'list-from';
  readonly ordered?: boolean;
  readonly itemsFrom: string;
  readonly item: Text;
}

/** The same blocks for every row of a named collection, such as what was found per criterion. */
export interface ForEachTemplate extends Conditional {
  readonly kind: 'for-each';
  readonly rowsFrom: string;
  readonly blocks: readonly (HeadingTemplate | ParagraphTemplate)[];
}

export interface LetterColumn {
  readonly header: Text;
  /** The name of the row's field that is printed in this column. */
  readonly field: string;
  /** Amounts and numbers stand at the end. */
  readonly align?: 'start' | 'end';
}

/** A table with one row per row of a named collection; the first column heads its row. */
export interface TableTemplate extends Conditional {
  readonly kind: 'table';
  readonly caption?: Text;
  readonly columns: readonly LetterColumn[];
  readonly rowsFrom: string;
}

export interface FactTemplate extends Conditional {
  readonly label: Text;
  readonly value: Text;
}

/** Label and value pairs, such as "Kenmerk: RIF24-0142". */
export interface FactsTemplate extends Conditional {
  readonly kind: 'facts';
  readonly facts: readonly FactTemplate[];
}

export type LetterBlockTemplate =
  | HeadingTemplate
  | ParagraphTemplate
  | ListTemplate
  | ListFromTemplate
  | ForEachTemplate
  | TableTemplate
  | FactsTemplate;

export interface LetterSection extends Conditional {
  readonly heading?: Text;
  /** Which duties of the checklist (Awb 3:45-3:47, 4:30-4:32, 4:37) this section fulfils. */
  readonly covers?: readonly ChecklistItem[];
  /** Says what is intended, and why: whoever is asked for views reads it where she gives them (Awb 4:8). */
  readonly means?: 'intention';
  readonly blocks: readonly LetterBlockTemplate[];
}

/** One letter of a scheme as data: what it says, in every language, with `{placeholders}`. */
export interface LetterDefinition {
  /** `award`, `rejection-quality`, `rejection-ceiling`, `not-processed`, `supplement-request`, … */
  readonly kind: string;
  readonly subject: Text;
  readonly sections: readonly LetterSection[];
}
