import type { Text } from '../text.js';

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
  | CostLinesField;

export type FieldKind = Field['kind'];

interface FieldBase {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Optional unless said; where it rests on an article, that article is cited in the error. */
  readonly required?: true;
  readonly article?: string;
  /** Shown, asked and stored only when another field of the same section has one of these values. */
  readonly showWhen?: { readonly field: string; readonly in: readonly (string | boolean)[] };
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly format?: 'email' | 'phone' | 'postcode' | 'iban';
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
}

export interface CostCategory {
  readonly code: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Costs that may be shown but never count as eligible or as co-financing, with the article. */
  readonly neverCounts?: { readonly article: string; readonly why: Text };
}

/** A row of a {@link CostLinesField}, as stored in the answers. */
export interface CostLine {
  readonly category: string;
  readonly description: string;
  /** Year of the project, from 1. */
  readonly year: number;
  readonly amountCents: number;
}

/** What a field can hold; `null` and absence both mean: not answered. */
export type Answer = string | number | boolean | readonly string[] | readonly CostLine[] | null;

export type Answers = Readonly<Record<string, Answer | undefined>>;

/** A page of the form. A `part` other than `questions` is a page of its own kind with its own data. */
export interface Section {
  readonly name: string;
  readonly group: string;
  readonly title: Text;
  readonly intro?: Text;
  readonly part: 'questions' | 'partners' | 'co-financing' | 'documents';
  readonly fields: readonly Field[];
}

export interface SectionGroup {
  readonly name: string;
  readonly title: Text;
}

export interface FormDefinition {
  readonly groups: readonly SectionGroup[];
  readonly sections: readonly Section[];
}
