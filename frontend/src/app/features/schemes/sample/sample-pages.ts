import type { Section } from '@tranche/domain/browser';

/** The section on the screen, with what lies before and after it. */
export interface SamplePages {
  readonly all: readonly Section[];
  readonly current: Section;
  /** From 1. */
  readonly number: number;
  readonly before: Section | undefined;
  readonly after: Section | undefined;
}

/** Opens the form at the section of that name, or at the first; null for a form without sections. */
export function samplePages(
  sections: readonly Section[],
  name: string | undefined,
): SamplePages | null {
  const found = sections.findIndex((section) => section.name === name);
  const index = Math.max(found, 0);
  const current = sections[index];
  if (!current) return null;
  return {
    all: sections,
    current,
    number: index + 1,
    before: sections[index - 1],
    after: sections[index + 1],
  };
}
