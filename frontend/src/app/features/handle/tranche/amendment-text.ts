import type { TrancheDetail } from '@tranche/contracts';
import { cents, formatAmount } from '@tranche/domain/browser';
import { formatMoment } from '../../../core/format/moment.js';
import type { Language } from '../../../core/locale/language.js';

type Amendment = TrancheDetail['amendments'][number];

/** What an amendment says before and after: a moment, or "line amount" of a ceiling. */
export function amendedValue(
  kind: Amendment['kind'],
  value: string,
  { budgetLines: lines, unit }: Pick<TrancheDetail, 'budgetLines' | 'unit'>,
  language: Language,
): string {
  if (kind === 'window') return formatMoment(value, language, 'closing');
  const [code, ceiling] = value.split(' ');
  const amount = formatAmount(cents(Number(ceiling)), unit ?? 'euro', language);
  const line = lines.find((each) => each.code === code);
  return lines.length > 1 && line ? `${line.name[language]}: ${amount}` : amount;
}
