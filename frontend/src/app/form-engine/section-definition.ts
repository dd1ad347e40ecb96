import type { SectionDefinition } from '@tranche/contracts';
import type { Answers, Section } from '@tranche/domain/browser';

/**
 * A section as the API sends it, as the domain knows it.
 *
 * The wire type says `undefined` where JSON simply leaves a key out; nothing else differs, and the
 * server made the message from the domain's own type.
 */
export function asSection(definition: SectionDefinition): Section {
  const parsed: unknown = definition;
  return parsed as Section;
}

/** Answers as this device kept them; what they hold is judged where they are shown and saved. */
export function asAnswers(kept: unknown): Answers | null {
  const isRecord = typeof kept === 'object' && kept !== null && !Array.isArray(kept);
  return isRecord ? (kept as Answers) : null;
}
