import type {
  Answer,
  ChoiceField,
  DeclarationField,
  MultiChoiceField,
  YesNoField,
} from '../field.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';

export function checkChoice(field: ChoiceField, answer: Answer): readonly AnswerProblem[] {
  return field.options.some((option) => option.value === answer)
    ? []
    : [
        problem(
          field,
          'unknown-option',
          labelled(field, 'kies een van de mogelijkheden', 'choose one of the options'),
        ),
      ];
}

export function checkMultiChoice(
  field: MultiChoiceField,
  answer: Answer,
): readonly AnswerProblem[] {
  const known = new Set(field.options.map((option) => option.value));
  const chosen = Array.isArray(answer) ? answer : [answer];
  const isKnown = chosen.every((each) => typeof each === 'string' && known.has(each));
  if (!isKnown || new Set(chosen).size !== chosen.length) {
    const [nl, en] = ['kies uit de mogelijkheden', 'choose from the options'];
    return [problem(field, 'unknown-option', labelled(field, nl, en))];
  }
  const minimum = field.minimum ?? 0;
  if (chosen.length >= minimum) return [];
  const [nl, en] = [`kies er minstens ${minimum}`, `choose at least ${minimum}`];
  return [problem(field, 'too-few', labelled(field, nl, en))];
}

export function checkYesNo(field: YesNoField, answer: Answer): readonly AnswerProblem[] {
  return typeof answer === 'boolean'
    ? []
    : [problem(field, 'not-yes-or-no', labelled(field, 'kies ja of nee', 'choose yes or no'))];
}

export function checkDeclaration(
  field: DeclarationField,
  answer: Answer,
): readonly AnswerProblem[] {
  if (typeof answer !== 'boolean') {
    const [nl, en] = ['vink dit aan of laat het leeg', 'tick this or leave it empty'];
    return [problem(field, 'not-yes-or-no', labelled(field, nl, en))];
  }
  return field.required && !answer
    ? [
        problem(field, 'required', {
          nl: `Verklaar dit om verder te gaan: ${field.label.nl}`,
          en: `Declare this to continue: ${field.label.en}`,
        }),
      ]
    : [];
}
