import type { ComposedLetter } from './composed-letter.js';

/** What is open against a decision, and its last day, ISO (Awb 6:7, 7:1, 8:1). */
export interface Remedy {
  readonly kind: 'objection' | 'appeal';
  readonly until: string;
}

/**
 * The remedy that a letter names, with the very day that is printed in it; null in a letter that names
 * none, such as one that asks something.
 *
 * @example remedyIn(award) // { kind: 'objection', until: '2027-01-11' }
 */
export function remedyIn({ data }: Pick<ComposedLetter, 'data'>): Remedy | null {
  const { decision } = data;
  if (typeof decision !== 'object' || decision === null) return null;
  const days: readonly (readonly [string, unknown])[] = Object.entries(decision);
  for (const [kind, name] of DAYS) {
    const until = days.find(([printed]) => printed === name)?.[1];
    if (typeof until === 'string') return { kind, until };
  }
  return null;
}

const DAYS = [
  ['objection', 'objectionUntil'],
  ['appeal', 'appealUntil'],
] as const;
