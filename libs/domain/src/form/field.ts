import type { IdentifierKind } from '../identifiers/index.js';
import type { Text } from '../text.js';
import type { AnswerMeaning } from './meaning.js';

/** One question of a form. The browser renders it, the server validates it, from this one definition. */
export type Field =
  | TextField
  | LongTextField
  | MoneyField
  | NumberField
  | DateField
  | ChoiceField
  | MultiChoiceField
  | YesNoField
  | DeclarationField
  | CostLinesField
  | RowsField
  | ReferenceField;

export type FieldKind = Field['kind'];

interface FieldBase {
  readonly name: string;
  readonly label: Text;
  /** What the answer is to the engine, where it must know. */
  readonly means?: AnswerMeaning;
  readonly hint?: Text;
  /** Optional unless said; where it rests on an article, that article is cited in the error. */
  readonly required?: true;
  readonly article?: string;
  /** Shown, asked and stored only when another field of the same section has one of these values. */
  readonly showWhen?: { readonly field: string; readonly in: readonly (string | boolean)[] };
}

/** How a text is written; the identifiers among them are checked by their own arithmetic. */
export type TextFormat = 'email' | 'phone' | 'account-name' | 'school-year' | IdentifierKind;

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly format?: TextFormat;
  readonly maximumLength?: number;
}

export interface LongTextField extends FieldBase {
  readonly kind: 'long-text';
  readonly minimumWords?: number;
  readonly maximumWords: number;
}

export interface MoneyField extends FieldBase {
  readonly kind: 'money';
  readonly minimumCents?: number;
  readonly maximumCents?: number;
}

export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface DateField extends FieldBase {
  readonly kind: 'date';
  readonly earliest?: string;
  readonly latest?: string;
  /** The day on which something came in or was done: since the application itself came in, and not to come. */
  readonly hasHappened?: true;
  /** Nor before the day on which this term first began, such as that for views on an intention. */
  readonly sinceTerm?: string;
}

export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

export interface MultiChoiceField extends FieldBase {
  readonly kind: 'multi-choice';
  readonly options: readonly Option[];
  readonly minimum?: number;
}

export interface YesNoField extends FieldBase {
  readonly kind: 'yes-no';
}

/** A statement that must be agreed to, such as truthfulness or consent to publication. */
export interface DeclarationField extends FieldBase {
  readonly kind: 'declaration';
}

/** The budget: cost lines by category and year of the project. */
export interface CostLinesField extends FieldBase {
  readonly kind: 'cost-lines';
  readonly categories: readonly CostCategory[];
  readonly years: number;
  /** A line can say which partner makes the cost, and for which activity; a partner writes its own lines. */
  readonly byPartner?: true;
  /** Whose a line can be: not in a scheme, but in the form as it is shown and in what was sent. */
  readonly partners?: readonly LineOwner[];
}

/** A partner, as the lines of a budget name it. */
export interface LineOwner {
  readonly id: string;
  readonly name: string;
}

export interface CostCategory {
  readonly code: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Costs that may be shown but never count as eligible or as co-financing, with the article. */
  readonly neverCounts?: { readonly article: string; readonly why: Text };
  /** What an hour counts for, whoever makes it: where hours are given, the amount follows from them. */
  readonly hourlyRate?: { readonly cents: number; readonly article: string };
}

/** A row of a {@link CostLinesField}, as stored in the answers; half a line is kept as it stands. */
export interface CostLine {
  /** Code of the category; empty while none is chosen. */
  readonly category: string;
  readonly description: string;
  /** Year of the project, from 1. */
  readonly year: number | Unread | null;
  /** Follows from the hours where they are given in a category with an hourly rate. */
  readonly amountCents: number | Unread | null;
  /** Id of the partner whose cost it is; of the partnership as a whole when left out. */
  readonly partner?: string;
  /** What it is made for, in the words of who wrote it; of no activity in particular when left out. */
  readonly activity?: string;
  readonly hours?: number | Unread;
}

/** A question that can stand in a column of a table. */
export type ColumnField =
  TextField | MoneyField | NumberField | DateField | ChoiceField | YesNoField;

/** A table of like things, such as work placements or measures, one row each. */
export interface RowsField extends FieldBase {
  readonly kind: 'rows';
  readonly columns: readonly ColumnField[];
  /** What one row is called, such as “leerplaats”. */
  readonly rowLabel: Text;
  readonly minimumRows?: number;
  readonly maximumRows: number;
  /** No two rows may say the same here, such as the number of an agreement. */
  readonly unique?: UniqueRows;
}

/** What tells one row of a table from the next. */
export interface UniqueRows {
  /** Names of the columns; rows are the same only where all of them are. */
  readonly columns: readonly string[];
  /** What to do about it, as a sentence. */
  readonly instead: Text;
  readonly article?: string;
}

/** A row of a {@link RowsField}, by the name of the column; `null` and absence mean: not answered. */
export type AnswerRow = Readonly<Record<string, Cell>>;

/** What one question in a row holds. */
export type Cell = string | number | boolean | Unread | null;

/**
 * What somebody typed where it cannot be read as what is asked, such as "veertig" for a number or half a
 * date. A draft keeps it as it was typed; nothing is ever counted or concluded from it.
 */
export interface Unread {
  readonly typed: string;
}

/** A choice from a list that is kept outside the form, such as the occupations of this half-year. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference';
  /** Code of the reference list. */
  readonly list: string;
  /** Offered are the entries that say one of these; what does not say it at all is offered too. */
  readonly only?: { readonly attribute: string; readonly in: readonly string[] };
  /** Offered are the entries that say the same as the answer to another question of the form. */
  readonly matching?: { readonly attribute: string; readonly field: string };
}

/** What a field can hold; `null` and absence both mean: not answered. */
export type Answer = Cell | readonly string[] | readonly CostLine[] | readonly AnswerRow[];

export type Answers = Readonly<Record<string, Answer | undefined>>;

/** A page of the form. A `part` other than `questions` is a page of its own kind with its own data. */
export interface Section {
  readonly name: string;
  readonly group: string;
  readonly title: Text;
  readonly intro?: Text;
  readonly part: 'questions' | 'partners' | 'co-financing' | 'documents';
  readonly fields: readonly Field[];
  /** Names of parameters that this page tells: what the tranche settled about what is asked here. */
  readonly tells?: readonly string[];
  /** Only for these variants; for all when left out. */
  readonly variants?: readonly string[];
}

/** A section, or whatever else asks questions. */
export type Questions = Pick<Section, 'fields'>;

/** The pages of a form for one variant. */
export function sectionsFor({ sections }: FormDefinition, variant: string): readonly Section[] {
  return sections.filter(({ variants }) => variants === undefined || variants.includes(variant));
}

export interface SectionGroup {
  readonly name: string;
  readonly title: Text;
}

export interface FormDefinition {
  readonly groups: readonly SectionGroup[];
  readonly sections: readonly Section[];
}
