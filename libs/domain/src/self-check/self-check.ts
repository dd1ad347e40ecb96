import type { Text } from '../text.js';

/** One question of the check somebody can do before signing in. Nothing of it is stored or sent. */
export interface SelfCheckQuestion {
  readonly code: string;
  readonly question: Text;
  readonly hint?: Text;
  /** The reference list that the question asks about: it can be searched where it is asked. */
  readonly list?: string;
  readonly options: readonly SelfCheckOption[];
  /** Asked only after one of these answers to an earlier question: other variants, other demands. */
  readonly when?: { readonly question: string; readonly in: readonly string[] };
}

export interface SelfCheckOption {
  readonly value: string;
  readonly label: Text;
  /** With this answer the scheme is not for this person; without it one goes on. */
  readonly stops?: SelfCheckStop;
}

/** Why an application would be rejected, and by which article. */
export interface SelfCheckStop {
  readonly reason: Text;
  readonly article: string;
}

/** The answers so far: by the code of the question, the value of the option. */
export type SelfCheckAnswers = Readonly<Record<string, string>>;

export type SelfCheckResult =
  | { readonly kind: 'asks'; readonly question: SelfCheckQuestion; readonly number: number }
  | ({ readonly kind: 'stops'; readonly question: SelfCheckQuestion } & SelfCheckStop)
  | { readonly kind: 'passes' };

/**
 * Where somebody stands in the check: the question to ask now with its number from 1, or the first
 * answer that stops, or that nothing stands in the way. An answer that is no option counts as not given.
 *
 * @example selfCheckResult(questions, {}) // { kind: 'asks', question: questions[0], number: 1 }
 */
export function selfCheckResult(
  questions: readonly SelfCheckQuestion[],
  answers: SelfCheckAnswers,
): SelfCheckResult {
  for (const [index, question] of askedOf(questions, answers).entries()) {
    const chosen = question.options.find(({ value }) => value === answers[question.code]);
    if (!chosen) return { kind: 'asks', question, number: index + 1 };
    if (chosen.stops) return { kind: 'stops', question, ...chosen.stops };
  }
  return { kind: 'passes' };
}

/**
 * The questions that these answers lead to, in order. What hangs on an answer that is still to come is
 * counted along for the first option that asks it.
 *
 * @example askedOf(questions, { 'project-kind': 'entree' }).length // how many there are to answer
 */
export function askedOf(
  questions: readonly SelfCheckQuestion[],
  answers: SelfCheckAnswers,
): readonly SelfCheckQuestion[] {
  return questions.filter(({ when }) => {
    if (!when) return true;
    const asking = questions.find(({ code }) => code === when.question);
    const given = answers[when.question] ?? asking?.options[0]?.value ?? '';
    return when.in.includes(given);
  });
}
