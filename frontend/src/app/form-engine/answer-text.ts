import { assertNever, isCostLines, type Answer, type Field } from '@tranche/domain/browser';
import { formatEuro } from '../core/format/euro.js';
import { formatLegalDate } from '../core/format/moment.js';
import type { Locale } from '../core/locale/locale.js';

/** An answer as a person reads it back; empty when it was not answered. */
export function answerText(field: Field, answer: Answer | undefined, locale: Locale): string {
  if (answer === null || answer === undefined || answer === '') return '';
  const language = locale.language();
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'number':
      return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
    case 'money':
      return typeof answer === 'number' ? formatEuro(answer, language, 'cents') : '';
    case 'date':
      return typeof answer === 'string' ? formatLegalDate(answer, language) : '';
    case 'choice':
    case 'multi-choice':
      return field.options
        .filter(({ value }) => (Array.isArray(answer) ? answer : [answer]).includes(value))
        .map(({ label }) => locale.text(label))
        .join('\n');
    case 'yes-no':
    case 'declaration':
      return locale.translate(answer === true ? 'ui.yes' : 'ui.no');
    case 'cost-lines':
      return isCostLines(answer)
        ? answer
            .map(
              (line) => `${line.description}: ${formatEuro(line.amountCents, language, 'cents')}`,
            )
            .join('\n')
        : '';
    default:
      return assertNever(field);
  }
}
