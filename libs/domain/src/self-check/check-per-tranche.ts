import type { Text } from '../text.js';
import type { SelfCheckQuestion } from './self-check.js';

/** A tranche that somebody may apply under, with the questions of its version. */
export interface CheckedTranche {
  readonly code: string;
  readonly name: Text;
  readonly questions: readonly SelfCheckQuestion[];
}

/** The question which tranche it is; the value of an option is the code of a tranche. */
export const TRANCHE_QUESTION = 'tranche';

/**
 * The check before one applies, where tranches under different versions stand side by side: then it first
 * asks which tranche it is, and a demand of one tranche stops nobody who means another.
 *
 * @param current the questions of the version that leads, for where no tranche asks otherwise
 * @example checkPerTranche(questions, [chemistry, ict]).map(({ code }) => code) // ['tranche', 'student', …]
 */
export function checkPerTranche(
  current: readonly SelfCheckQuestion[],
  tranches: readonly CheckedTranche[],
): readonly SelfCheckQuestion[] {
  const kinds = Map.groupBy(tranches, ({ questions }) => JSON.stringify(questions));
  if (kinds.size < 2) return current;
  const checks = [...kinds.values()].flatMap((same) => {
    const questions = same[0]?.questions ?? [];
    return [{ questions, codes: same.map(({ code }) => code) }];
  });
  // What hangs on an earlier answer cannot hang on the tranche as well: those checks are not merged.
  const isFlat = tranches.every(({ questions }) => questions.every(({ when }) => !when));
  if (!isFlat) return current;
  const written = (question: SelfCheckQuestion) => JSON.stringify(question);
  const distinct = new Map(
    checks.flatMap(({ questions }) => questions.map((each) => [written(each), each] as const)),
  );
  return [
    questionOf(tranches),
    ...[...distinct].map(([words, question]) => {
      const asking = checks.filter(({ questions }) => questions.map(written).includes(words));
      if (asking.length === checks.length) return question;
      const codes = asking.flatMap((each) => each.codes);
      return { ...question, when: { question: TRANCHE_QUESTION, in: codes } };
    }),
  ];
}

function questionOf(tranches: readonly CheckedTranche[]): SelfCheckQuestion {
  return {
    code: TRANCHE_QUESTION,
    question: { nl: 'Voor welke oproep wilt u aanvragen?', en: 'For which call do you apply?' },
    options: tranches.map(({ code, name }) => ({ value: code, label: name })),
  };
}
