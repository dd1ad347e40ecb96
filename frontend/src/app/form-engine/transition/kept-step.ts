import { isShown, type Answers, type Section } from '@tranche/domain/browser';
import type { Locale } from '../../core/locale/locale.js';
import { keptRecord, keptRows } from '../../core/unsent/kept-record.js';
import type { SummaryItem } from '../../ui/summary-list/summary-list.js';
import type { AnswerTexts } from '../answer-texts.js';

/** What was typed in the form of a step, with the names that stand at it. */
interface Typed {
  readonly section: Section;
  readonly answers: Answers;
  readonly points: readonly SummaryItem[];
  readonly motivation: SummaryItem;
}

/** What was typed, to read without the form: the step may be over by then, and its questions with it. */
export function toldOf(
  { section, answers, points, motivation }: Typed,
  locale: Locale,
  texts: AnswerTexts,
): readonly SummaryItem[] {
  const answered = section.fields
    .filter((field) => isShown(field, answers))
    .map((field) => ({
      label: locale.text(field.label),
      value: texts.of(field, answers[field.name]),
    }));
  return [...answered, ...points, motivation].filter(({ value }) => value.trim() !== '');
}

/** The form of a step as this device kept it; `told` is absent in what was kept without it. */
export function keptStep(kept: unknown) {
  const { label, motivation, told } = keptRecord(kept) ?? {};
  return {
    label: typeof label === 'string' ? label : '',
    motivation: typeof motivation === 'string' ? motivation : '',
    told: keptRows(told)?.map((row) => ({ label: row['label'] ?? '', value: row['value'] ?? '' })),
  };
}
