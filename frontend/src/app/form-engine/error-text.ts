import type { ValidationError } from '@angular/forms/signals';
import { isShown, keepShown, type Field, type Section } from '@tranche/domain/browser';
import type { Locale } from '../core/locale/locale.js';
import { drawerOf, toAnswers } from './answer-model.js';
import type { FieldError } from '../core/api/field-errors.js';
import { controlIdOf, fieldId } from './field-ids.js';
import { rowsTogether } from './rows-together.js';
import { isAnswerError, type SectionTree } from './section-tree.js';

/** The sentence of an error: of the rule, or of a control that could not read what was typed. */
export function errorText(error: ValidationError, field: Field, locale: Locale): string {
  if (isAnswerError(error)) return locale.text(error.text);
  const question = locale.text(field.label).replace(/[?.:]$/, '');
  return `${question}: ${locale.translate(error.message ?? 'ui.error.broken')}`;
}

/** Every error of a section in the order of its questions, as lines of an error summary. */
export function errorsOf(section: Section, tree: SectionTree, locale: Locale): FieldError[] {
  const answers = keepShown(section, toAnswers(section, tree().value()));
  return section.fields
    .filter((field) => isShown(field, answers))
    .flatMap((field) =>
      rowsTogether(
        (tree[drawerOf(field)][field.name]?.().errors() ?? []).map((error) => ({
          for: isAnswerError(error) ? controlIdOf(error.pointer) : fieldId(field.name),
          text: errorText(error, field, locale),
        })),
        locale.translate('ui.summary.earlier'),
      ),
    );
}
