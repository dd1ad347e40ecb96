import {
  keepShown,
  readAnswers,
  validateAnswers,
  type Answers,
  type SchemeVersion,
} from '@tranche/domain';
import type { InputProblem } from '../../platform/errors/index.js';

/** What a tranche sets: what the officer filled in, and the presets of the scheme for the rest. */
export function parametersOf(scheme: SchemeVersion, given: Answers): Answers {
  const presets = scheme.parameters.map(({ field, preset }) => [field.name, preset] as const);
  const questions = questionsOf(scheme);
  return keepShown(questions, readAnswers(questions, { ...Object.fromEntries(presets), ...given }));
}

/** What is wrong with the parameters of a tranche, pointing at each. */
export function parameterProblems(scheme: SchemeVersion, given: Answers): readonly InputProblem[] {
  const parameters = parametersOf(scheme, given);
  const known = scheme.parameters.map(({ field }) => field.name);
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  return [
    ...validateAnswers(questionsOf(scheme), parameters).map(({ pointer, code, text }) => ({
      pointer: `#/parameters${pointer}`,
      code,
      text,
    })),
    ...unknown.map((name) => ({
      pointer: `#/parameters/${name}`,
      code: 'unknown-parameter',
      text: {
        nl: `Deze regeling kent geen instelling ${name}.`,
        en: `This scheme has no setting ${name}.`,
      },
    })),
  ];
}

function questionsOf({ parameters }: SchemeVersion) {
  return { fields: parameters.map(({ field }) => field) };
}
