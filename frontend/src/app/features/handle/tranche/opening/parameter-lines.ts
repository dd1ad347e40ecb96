import type { SchemeVersionDetail, TrancheDetail } from '@tranche/contracts';
import { isShown, type Answers, type Section } from '@tranche/domain/browser';
import type { Locale } from '../../../../core/locale/locale.js';
import type { AnswerTexts } from '../../../../form-engine/answer-texts.js';
import { asSection } from '../../../../form-engine/section-definition.js';
import type { SummaryItem } from '../../../../ui/summary-list/summary-list.js';

type Fields = TrancheDetail['parameterFields'];

/** What a scheme leaves to the tranche, as questions of one section. */
export function parameterSection(fields: Fields): Section {
  const title = { nl: 'Instellingen', en: 'Settings' };
  return asSection({ name: 'parameters', group: '', title, part: 'questions', fields });
}

/** What is filled in beforehand when a tranche is opened under a version. */
function presetsOf(parameters: SchemeVersionDetail['parameters']): Answers {
  return Object.fromEntries(parameters.map(({ field, preset }) => [field.name, preset]));
}

/** What is asked of who opens a tranche, with what is filled in beforehand or was put back. */
export function askedParameters(
  parameters: SchemeVersionDetail['parameters'],
  answered: Answers,
): { readonly section: Section; readonly presets: Answers } {
  return {
    section: parameterSection(parameters.map(({ field }) => field)),
    presets: { ...presetsOf(parameters), ...answered },
  };
}

/** What the officer set for a tranche, to read. */
export function parameterLines(
  { parameters, parameterFields }: Pick<TrancheDetail, 'parameters' | 'parameterFields'>,
  locale: Locale,
  texts: AnswerTexts,
): readonly SummaryItem[] {
  return parameterSection(parameterFields)
    .fields.filter((field) => isShown(field, parameters))
    .map((field) => ({
      label: locale.text(field.label),
      value: texts.of(field, parameters[field.name]),
    }));
}
