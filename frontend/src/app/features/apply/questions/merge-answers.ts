import type { Answers, Field } from '@tranche/domain/browser';

/** The answers of a section after one of its pages was filled in; the other pages keep theirs. */
export function mergeAnswers(before: Answers, onPage: readonly Field[], page: Answers): Answers {
  const asked = new Set(onPage.map(({ name }) => name));
  const others = Object.entries(before).filter(([name]) => !asked.has(name));
  return { ...Object.fromEntries(others), ...page };
}
