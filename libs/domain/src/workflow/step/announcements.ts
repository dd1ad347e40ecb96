import type { TransitionDefinition } from '../definition.js';
import { isOfViews } from './own-step.js';

/**
 * The letters of the intention that somebody is heard about in this state, or was: those of the steps that lead
 * to where its views are awaited (Awb 4:8).
 *
 * @param state the one that a decision after the hearing leaves
 * @example intentionsBefore(wholeOf(rif).transitions, 'lowering-heard') // ['intended-lowering']
 */
export function intentionsBefore(
  transitions: Readonly<Record<string, TransitionDefinition>>,
  state: string,
): readonly string[] {
  const steps = Object.values(transitions);
  const awaited = steps
    .filter((step) => isOfViews(step) && (step.to === state || step.from.includes(state)))
    .flatMap(({ from, to }) => from.filter((each) => each !== to));
  const letters = steps
    .filter((step) => awaited.includes(step.to) && !isOfViews(step))
    .flatMap(({ effects }) => effects)
    .flatMap((effect) => (effect.kind === 'send-letter' ? [effect.letter] : []));
  return [...new Set(letters)];
}
