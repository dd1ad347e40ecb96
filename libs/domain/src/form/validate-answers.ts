import { assertNever } from '../assert-never.js';
import type { Answer, Answers, Field, Section } from './field.js';
import { isShown } from './is-shown.js';
import { labelled, problem, type AnswerProblem } from './problem.js';
import { checkChoice, checkDeclaration, checkMultiChoice, checkYesNo } from './validate-choice.js';
import { checkCostLines } from './validate-cost-lines.js';
import { checkReference } from './validate-reference.js';
import { checkRows } from './validate-rows.js';
import { checkDate } from './validate-date.js';
import { checkMoney, checkNumber } from './validate-number.js';
import { checkLongText, checkText } from './validate-text.js';

/** A section, or whatever else asks questions. */
export type Questions = Pick<Section, 'fields'>;

/** The answers that belong to the questions and are asked: the rest is never stored. */
export function keepShown({ fields }: Questions, answers: Answers): Answers {
  return Object.fromEntries(
    fields
      .filter((field) => isShown(field, answers) && answers[field.name] !== undefined)
      .map((field) => [field.name, answers[field.name]]),
  );
}

/**
 * Everything wrong with the answers to these questions.
 *
 * @param purpose `save` accepts what is not filled in yet, but never what has the wrong shape;
 *   `submit` wants every required answer
 */
export function validateAnswers(
  { fields }: Questions,
  answers: Answers,
  purpose: 'save' | 'submit',
): readonly AnswerProblem[] {
  return fields
    .filter((field) => isShown(field, answers))
    .flatMap((field) => checkField(field, answers[field.name], purpose));
}

/** Whether one question, in a section or in a column, is answered as it should be. */
function checkField(
  field: Field,
  answer: Answer | undefined,
  purpose: 'save' | 'submit',
): readonly AnswerProblem[] {
  if (isEmpty(answer)) {
    return field.required && purpose === 'submit' ? [missing(field)] : [];
  }
  return checkAnswer(field, answer, purpose);
}

function isEmpty(answer: Answer | undefined): answer is null | undefined {
  return (
    answer === undefined ||
    answer === null ||
    (typeof answer === 'string' && answer.trim() === '') ||
    (Array.isArray(answer) && answer.length === 0)
  );
}

function missing(field: Field): AnswerProblem {
  return field.kind === 'declaration'
    ? problem(field, 'required', {
        nl: `Verklaar dit om verder te gaan: ${field.label.nl}`,
        en: `Declare this to continue: ${field.label.en}`,
      })
    : problem(field, 'required', labelled(field, 'vul dit in', 'fill this in'));
}

function checkAnswer(
  field: Field,
  answer: NonNullable<Answer>,
  purpose: 'save' | 'submit',
): readonly AnswerProblem[] {
  switch (field.kind) {
    case 'text':
      return checkText(field, answer);
    case 'long-text':
      return checkLongText(field, answer, purpose);
    case 'money':
      return checkMoney(field, answer, purpose);
    case 'number':
      return checkNumber(field, answer);
    case 'date':
      return checkDate(field, answer);
    case 'choice':
      return checkChoice(field, answer);
    case 'multi-choice':
      return checkMultiChoice(field, answer, purpose);
    case 'yes-no':
      return checkYesNo(field, answer);
    case 'declaration':
      return checkDeclaration(field, answer, purpose);
    case 'cost-lines':
      return checkCostLines(field, answer, purpose);
    case 'rows':
      return checkRows(field, answer, purpose, checkField);
    case 'reference':
      return checkReference(field, answer);
    default:
      return assertNever(field);
  }
}
