import type { Answers } from '@tranche/domain';
import { findPersona } from '../../../src/identity/index.js';
import type { Filled } from './fill-draft.js';

/** What is asked, and who pays the rest; by default shares that fit every band of RIF. Cents. */
export interface Plan {
  readonly budgetCents?: number;
  readonly requestedCents?: number;
  /** By name of the question, where a particular answer is wanted. */
  readonly answers?: Answers;
  /** What the lead applicant itself pays, and partners by persona, in cash. */
  readonly ownCents?: number;
  readonly partners?: Readonly<Record<string, number>>;
}

/** A filling by personas: a third is asked, and the rest is paid such that every band of RIF holds. */
export function usualFilling({
  requestedCents = 100_000_000,
  budgetCents = 3 * requestedCents,
  answers,
  ...paid
}: Plan): Filled {
  const { ownCents, partners } = { ...usualContributions(budgetCents - requestedCents), ...paid };
  return {
    budgetCents,
    requestedCents,
    ...(answers && { answers }),
    own: { cashCents: ownCents },
    partners: Object.entries(partners).map(([persona, cashCents]) => {
      const who = findPersona(persona);
      if (!who) throw new Error(`There is no persona ${persona}`);
      return { who, cashCents };
    }),
  };
}

/** Sixty parts business, thirty the municipality, ten the school's own cash. */
function usualContributions(restCents: number) {
  const ownCents = Math.floor(restCents / 10);
  const publicCents = Math.floor((restCents * 3) / 10);
  return { ownCents, partners: { sanne: restCents - ownCents - publicCents, mira: publicCents } };
}
