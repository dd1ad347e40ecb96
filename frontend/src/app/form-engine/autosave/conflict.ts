import type { Answer, Answers, Section } from '@tranche/domain/browser';
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

/**
 * What differs between what was typed here and what somebody else saved.
 *
 * An answer that only one side changed since `base` is no conflict: that change is simply kept.
 */
export function compare(
  section: Section,
  base: Answers,
  mine: Answers,
  stored: StoredSection,
): { readonly merged: Answers; readonly conflict: Conflict } {
  const merged: Record<string, Answer> = {};
  const differences: Difference[] = [];
  for (const { name } of section.fields) {
    const [before, here, there] = [base, mine, stored.answers].map((set) => set[name] ?? null);
    const changedHere = !isSame(here, before);
    const changedThere = !isSame(there, before);
    merged[name] = (changedHere ? here : there) ?? null;
    if (changedHere && changedThere && !isSame(here, there)) {
      differences.push({ field: name, mine: here ?? null, theirs: there ?? null });
    }
  }
  return { merged, conflict: { stored, differences } };
}

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
