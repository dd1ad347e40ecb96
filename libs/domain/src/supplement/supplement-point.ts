import type { Language, Text } from '../text.js';

/** A document that a request for a supplement is about, named as it was then. */
export interface PointedDocument {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  /** What its kind is called; several documents can bear one name. Absent in requests of before it was kept. */
  readonly label?: Text;
}

/**
 * A document by its kind and the name of its file.
 *
 * @example pointedName({ label: { nl: 'Begroting', en: 'Budget' }, fileName: 'plan.pdf' }, 'nl') // 'Begroting (plan.pdf)'
 */
export function pointedName(
  { label, fileName }: Pick<PointedDocument, 'label' | 'fileName'>,
  language: Language,
): string {
  return label ? `${label[language]} (${fileName})` : fileName;
}

/** What a request for a supplement is about: one part of the application, or one document in it. */
export interface SupplementPoint {
  readonly section: string;
  readonly document?: PointedDocument;
  /** What is wrong or missing, in the words of the officer. */
  readonly words: string;
}
