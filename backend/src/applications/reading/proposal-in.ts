import type { Proposal } from '@tranche/contracts';
import type { EventWithActor } from './timeline.js';

/**
 * The words by which a decision was proposed last, to whoever takes it: they are in the letter unless the
 * decision maker changes them, for the decision is what gives the reasons (Awb 3:46).
 *
 * @param history of the file, in its order
 * @param proposedBy the steps that propose the decision
 */
export function proposalIn(
  history: readonly EventWithActor[],
  proposedBy: readonly string[],
): { readonly proposal?: Proposal } {
  const proposed = history.findLast(({ transition }) => proposedBy.includes(transition));
  if (!proposed || proposed.motivation === null) return {};
  const { motivation, person, at } = proposed;
  return { proposal: { motivation, by: person, at: at.toISOString() } };
}
