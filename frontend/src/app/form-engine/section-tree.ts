import type { WritableSignal } from '@angular/core';
import {
  disabled,
  form,
  validateTree,
  type FieldTree,
  type ValidationError,
} from '@angular/forms/signals';
import { validateAnswers, type Section, type Text } from '@tranche/domain/browser';
import { drawerOf, toAnswers, type AnswerModel } from './answer-model.js';

export type SectionTree = FieldTree<AnswerModel>;

/** What a rule says about an answer, in both languages. */
export interface AnswerError extends ValidationError {
  readonly text: Text;
  readonly pointer: string;
}

export function isAnswerError(error: ValidationError): error is AnswerError {
  return 'text' in error && 'pointer' in error;
}

/** The form of a section: the controls bind to it, the domain's own rules judge it. */
export function sectionTree(
  section: Section,
  model: WritableSignal<AnswerModel>,
  canEdit: () => boolean,
): SectionTree {
  return form(model, (path) => {
    disabled(path, () => !canEdit());
    validateTree(path, ({ value, fieldTree }) =>
      validateAnswers(section, toAnswers(section, value())).flatMap((problem) => {
        const field = section.fields.find(({ name }) => name === problem.field);
        const control = field && fieldTree[drawerOf(field)][field.name];
        return control
          ? [
              {
                kind: problem.code,
                text: problem.text,
                pointer: problem.pointer,
                fieldTree: control,
              },
            ]
          : [];
      }),
    );
  });
}
