import { isShown, type Answers, type Section } from '@tranche/domain/browser';
import type { Locale } from '../../core/locale/locale.js';
import type { AnswerTexts } from '../../form-engine/answer-texts.js';
import type { SummaryItem } from '../../ui/summary-list/summary-list.js';

/** What is needed to read answers back: the words of the questions, and those of the answers. */
export interface AnswerWords {
  readonly locale: Locale;
  readonly texts: AnswerTexts;
}

/** The questions of a section with their answers, as somebody reads them back. */
export function answersOf(
  section: Pick<Section, 'fields'>,
  answers: Answers,
  { locale, texts }: AnswerWords,
): SummaryItem[] {
  return section.fields
    .filter((field) => isShown(field, answers))
    .map((field) => ({
      label: locale.text(field.label),
      value: texts.of(field, answers[field.name]),
    }));
}
