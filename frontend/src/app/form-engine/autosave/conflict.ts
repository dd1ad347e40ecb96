import {
  isCostLines,
  mergeLines,
  settleAnswers,
  type Answer,
  type Answers,
  type CostLine,
  type Field,
  type Section,
} from '@tranche/domain/browser';
import type { StoredSection } from './section-gateway.js';

/** One answer that two people changed. */
export interface Difference {
  readonly field: string;
  readonly mine: Answer;
  readonly theirs: Answer;
}

/** Somebody else saved first: what differs, and what stands on the server now. */
export interface Conflict {
  readonly stored: StoredSection;
  readonly differences: readonly Difference[];
}

/** What was typed here: on what, and what of it was sent without an answer. */
export interface Typed {
  readonly base: Answers;
  readonly mine: Answers;
  readonly sent: readonly Answers[];
}

/**
 * What differs between what was typed here and what somebody else saved.
 *
 * An answer that only one side changed since `base` is no conflict: that change is simply kept. They are
 * held against each other as a draft keeps them: what nobody can see is no change. Nor is what stands there
 * because it was sent from here, without an answer.
 */
export function compare(
  section: Section,
  { base, mine, sent }: Typed,
  stored: StoredSection,
): { readonly merged: Answers; readonly conflict: Conflict } {
  const merged: Record<string, Answer> = {};
  const differences: Difference[] = [];
  for (const field of section.fields) {
    const { name } = field;
    const [here, there] = [mine, stored.answers].map((set) => set[name] ?? null);
    const isSame = sameness(section, name);
    const isOurs = sent.some((each) => isSame(each, stored.answers));
    const changedHere = !isSame(mine, isOurs ? stored.answers : base);
    const changedThere = !isOurs && !isSame(stored.answers, base);
    const both = changedHere && changedThere && !isSame(mine, stored.answers);
    const lines = both ? mergedLines(field, [base[name], here, there]) : null;
    merged[name] = lines?.merged ?? (changedHere ? here : there) ?? null;
    if (both && (lines === null || lines.isDisputed)) {
      // Of a budget only what both changed goes back: nobody else's lines are the price of that.
      differences.push({ field: name, mine: merged[name], theirs: lines?.theirs ?? there ?? null });
    }
  }
  return { merged, conflict: { stored, differences } };
}

interface MergedBudget {
  readonly merged: readonly CostLine[];
  /** With what both changed as it stands there. */
  readonly theirs: readonly CostLine[];
  readonly isDisputed: boolean;
}

/** A budget by partner is no conflict where each changed the lines of another partner. */
function mergedLines(
  field: Field,
  [base, mine, theirs]: readonly [Answer | undefined, Answer | undefined, Answer | undefined],
): MergedBudget | null {
  if (field.kind !== 'cost-lines' || !field.byPartner) return null;
  const [of, here, there] = [linesIn(base), linesIn(mine), linesIn(theirs)];
  const merge = mergeLines({ base: of, mine: here, theirs: there });
  const { lines: merged, withTheirs, changedByBoth } = merge;
  return { merged, theirs: withTheirs, isDisputed: changedByBoth.length > 0 };
}

function linesIn(answer: Answer | undefined): readonly CostLine[] {
  return isCostLines(answer) ? answer : [];
}

/** Whether two sets hold the same answer to a question, once a draft has kept it. */
function sameness(section: Section, name: string): (one: Answers, other: Answers) => boolean {
  const kept = (set: Answers): string => {
    const answer = set[name] ?? null;
    const { answers } = settleAnswers(section, { [name]: answer });
    return JSON.stringify(answers[name] ?? answer, inOneOrder);
  };
  return (one, other) => kept(one) === kept(other);
}

/** The columns of a row come back from the store in another order than they were typed in. */
function inOneOrder(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)),
  );
}
