import { isShown, type Answers, type Section } from '@tranche/domain/browser';
import type { Locale } from '../../core/locale/locale.js';
import { answerText } from '../../form-engine/answer-text.js';
import type { SummaryItem } from '../../ui/summary-list/summary-list.js';

/** The questions of a section with their answers, as somebody reads them back. */
export function answersOf(
  section: Section,
  answers: Answers,
  locale: Locale,
  link: SummaryItem['link'] = null,
): SummaryItem[] {
  return section.fields
    .filter((field) => isShown(field, answers))
    .map((field) => ({
      label: locale.text(field.label),
      value: answerText(field, answers[field.name], locale),
      link,
    }));
}
