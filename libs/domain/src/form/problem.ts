import type { Text } from '../text.js';
import type { Field } from './field.js';

/** What is wrong with one answer, pointing at the field (and the row, in a table). */
export interface AnswerProblem {
  readonly field: string;
  /** JSON pointer below the answers, such as `/budget/2/amountCents`. */
  readonly pointer: string;
  readonly code: string;
  readonly text: Text;
  readonly article?: string;
}

/** Builds a problem that names its field in the sentence, as an error summary needs. */
export function problem(
  field: Field,
  code: string,
  text: Text,
  pointer = `/${field.name}`,
): AnswerProblem {
  return {
    field: field.name,
    pointer,
    code,
    text,
    ...(field.article && { article: field.article }),
  };
}

/** “Label: sentence”, in both languages. */
export function labelled(field: Pick<Field, 'label'>, nl: string, en: string): Text {
  return { nl: `${asTitle(field.label.nl)}: ${nl}`, en: `${asTitle(field.label.en)}: ${en}` };
}

/** A label before a colon: “Hoe heet de opleiding?: vul dit in” reads badly. */
export function asTitle(label: string): string {
  return label.replace(/\?$/, '');
}
