import { keepShown, type Answers, type Field, type Section } from '@tranche/domain/browser';

/** The answers of a section after one of its pages was filled in; the other pages keep theirs. */
export function mergeAnswers(
  section: Section,
  before: Answers,
  onPage: readonly Field[],
  page: Answers,
): Answers {
  const asked = new Set(onPage.map(({ name }) => name));
  const others = Object.entries(before).filter(([name]) => !asked.has(name));
  return keepShown(section, { ...Object.fromEntries(others), ...page });
}
