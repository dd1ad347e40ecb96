import { assertNever } from '../../assert-never.js';
import { isUnread, type Answer, type Field, type TextFormat } from '../../form/index.js';
import { formatIdentifier, isIdentifierKind } from '../../identifiers/index.js';
import { formatEuro } from '../../money/index.js';
import { formatDate } from '../../term/index.js';
import type { Language, Text } from '../../text.js';

/**
 * One answer in words, to read in a letter or a list; null for what is not there, for tables, and for a
 * citizen service number, which belongs in neither.
 *
 * @param referenceLabels words for the codes of reference lists, by the name of the field
 */
export function answerInWords(
  field: Field,
  answer: Answer | undefined,
  language: Language,
  referenceLabels: Readonly<Record<string, Text>> = {},
): string | null {
  if (answer === undefined || answer === null || answer === '' || isUnread(answer)) return null;
  switch (field.kind) {
    case 'text':
      return field.format === 'bsn' ? null : asWritten(field.format, plain(answer));
    case 'long-text':
    case 'number':
      return plain(answer);
    case 'money':
      return typeof answer === 'number' ? formatEuro(answer, language) : null;
    case 'date':
      return typeof answer === 'string' ? dateInWords(answer, language) : null;
    case 'choice':
      return field.options.find(({ value }) => value === answer)?.label[language] ?? null;
    case 'multi-choice':
      return listed(field.options, answer, language);
    case 'yes-no':
      return (answer === true ? YES : NO)[language];
    case 'reference':
      return referenceLabels[field.name]?.[language] ?? plain(answer);
    case 'declaration':
    case 'cost-lines':
    case 'rows':
      return null;
    default:
      return assertNever(field);
  }
}

function plain(answer: Answer): string | null {
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : null;
}

function asWritten(format: TextFormat | undefined, text: string | null): string | null {
  const isIdentifier = format !== undefined && isIdentifierKind(format) && text !== null;
  return isIdentifier ? formatIdentifier(format, text) : text;
}

function listed(
  options: readonly { readonly value: string; readonly label: Text }[],
  answer: Answer,
  language: Language,
): string | null {
  if (!Array.isArray(answer)) return null;
  const chosen: readonly unknown[] = answer;
  return options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label[language])
    .join(', ');
}

function dateInWords(date: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(date), language);
}

const YES: Text = { nl: 'ja', en: 'yes' };
const NO: Text = { nl: 'nee', en: 'no' };
