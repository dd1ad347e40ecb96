import { assertNever } from '../../assert-never.js';
import type { Answer, Answers, Field, Questions } from '../field.js';
import { isShown } from '../is-shown.js';
import { keepShown } from '../keep-shown.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';
import { checkCharacters } from './validate-characters.js';
import { checkChoice, checkDeclaration, checkMultiChoice, checkYesNo } from './validate-choice.js';
import { checkCostLines } from './validate-cost-lines.js';
import { checkReference } from './validate-reference.js';
import { checkRows } from './validate-rows.js';
import { isUnread, unreadProblem } from '../unread.js';
import { checkDate } from './validate-date.js';
import { checkMoney, checkNumber } from './validate-number.js';
import { checkLongText, checkText } from './validate-text.js';

/** Everything that keeps these answers from being sent: a draft may hold anything. */
export function validateAnswers({ fields }: Questions, answers: Answers): readonly AnswerProblem[] {
  const asked = keepShown({ fields }, answers);
  return fields
    .filter((field) => isShown(field, asked))
    .flatMap((field) => checkField(field, asked[field.name]));
}

/** Whether one question, in a section or in a column, is answered as it should be. */
function checkField(field: Field, answer: Answer | undefined): readonly AnswerProblem[] {
  if (isEmpty(answer)) return field.required ? [missing(field)] : [];
  return isUnread(answer)
    ? [unreadProblem(field, answer)]
    : [...checkAnswer(field, answer), ...checkCharacters(field, answer)];
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
  switch (field.kind) {
    case 'declaration':
      return problem(field, 'required', {
        nl: `Verklaar dit om verder te gaan: ${field.label.nl}`,
        en: `Declare this to continue: ${field.label.en}`,
      });
    case 'choice':
    case 'multi-choice':
    case 'yes-no':
    case 'reference':
      return problem(field, 'required', labelled(field, 'kies een antwoord', 'choose an answer'));
    default:
      return problem(field, 'required', labelled(field, 'vul dit in', 'fill this in'));
  }
}

function checkAnswer(field: Field, answer: NonNullable<Answer>): readonly AnswerProblem[] {
  switch (field.kind) {
    case 'text':
      return checkText(field, answer);
    case 'long-text':
      return checkLongText(field, answer);
    case 'money':
      return checkMoney(field, answer);
    case 'number':
      return checkNumber(field, answer);
    case 'date':
      return checkDate(field, answer);
    case 'choice':
      return checkChoice(field, answer);
    case 'multi-choice':
      return checkMultiChoice(field, answer);
    case 'yes-no':
      return checkYesNo(field, answer);
    case 'declaration':
      return checkDeclaration(field, answer);
    case 'cost-lines':
      return checkCostLines(field, answer);
    case 'rows':
      return checkRows(field, answer, checkField);
    case 'reference':
      return checkReference(field, answer);
    default:
      return assertNever(field);
  }
}
