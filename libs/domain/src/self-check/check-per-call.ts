import type { Text } from '../text.js';
import type { SelfCheckQuestion } from './self-check.js';

/** A call that somebody may apply under, with the questions of its version. */
export interface CheckedCall {
  readonly code: string;
  readonly name: Text;
  readonly questions: readonly SelfCheckQuestion[];
}

/** The question which call it is; the value of an option is the code of a call. */
export const CALL_QUESTION = 'call';

/**
 * The check before one applies, where calls under different versions stand side by side: then it first
 * asks which call it is, and a demand of one call stops nobody who means another.
 *
 * @param current the questions of the version that leads, for where no call asks otherwise
 * @example checkPerCall(questions, [chemistry, ict]).map(({ code }) => code) // ['call', 'student', …]
 */
export function checkPerCall(
  current: readonly SelfCheckQuestion[],
  calls: readonly CheckedCall[],
): readonly SelfCheckQuestion[] {
  const kinds = Map.groupBy(calls, ({ questions }) => JSON.stringify(questions));
  if (kinds.size < 2) return current;
  const checks = [...kinds.values()].flatMap((same) => {
    const questions = same[0]?.questions ?? [];
    return [{ questions, codes: same.map(({ code }) => code) }];
  });
  // What hangs on an earlier answer cannot hang on the call as well: those checks are not merged.
  const isFlat = calls.every(({ questions }) => questions.every(({ when }) => !when));
  if (!isFlat) return current;
  const written = (question: SelfCheckQuestion) => JSON.stringify(question);
  const distinct = new Map(
    checks.flatMap(({ questions }) => questions.map((each) => [written(each), each] as const)),
  );
  return [
    questionOf(calls),
    ...[...distinct].map(([words, question]) => {
      const asking = checks.filter(({ questions }) => questions.map(written).includes(words));
      if (asking.length === checks.length) return question;
      const codes = asking.flatMap((each) => each.codes);
      return { ...question, when: { question: CALL_QUESTION, in: codes } };
    }),
  ];
}

function questionOf(calls: readonly CheckedCall[]): SelfCheckQuestion {
  return {
    code: CALL_QUESTION,
    question: { nl: 'Voor welke oproep wilt u aanvragen?', en: 'For which call do you apply?' },
    options: calls.map(({ code, name }) => ({ value: code, label: name })),
  };
}
