import type { SchemeLint } from '@tranche/contracts';

/** Faults of one kind, with everywhere they were found. */
export interface FindingGroup {
  readonly code: string;
  readonly says: SchemeLint['findings'][number]['says'];
  readonly texts: readonly string[];
}

export function findingGroups(findings: SchemeLint['findings']): readonly FindingGroup[] {
  const byCode = Map.groupBy(findings, ({ code }) => code);
  return [...byCode].flatMap(([code, own]) =>
    own.slice(0, 1).map(({ says }) => ({ code, says, texts: own.map(({ text }) => text) })),
  );
}

export interface LintOutcome {
  readonly findings: number;
  readonly examples: number;
  readonly failedExamples: readonly string[];
  readonly letters: number;
  readonly unfilledLetters: SchemeLint['letters'];
  /** Nothing stands in the way of opening a tranche under this version. */
  readonly isSound: boolean;
}

/** What came of the made-up cases, in numbers. */
export function outcomeOf({ findings, examples, letters }: SchemeLint): LintOutcome {
  const failedExamples = examples.filter(({ holds }) => !holds).map(({ name }) => name);
  const unfilledLetters = letters.filter(({ emptyFields }) => emptyFields.length > 0);
  return {
    findings: findings.length,
    examples: examples.length,
    failedExamples,
    letters: letters.length,
    unfilledLetters,
    isSound: findings.length + failedExamples.length + unfilledLetters.length === 0,
  };
}
