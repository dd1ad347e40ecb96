import {
  always,
  type StateDefinition,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';
import { executionOf } from './states.js';

/**
 * What the decision to end an award halfway does in the main procedure: what was spent until then is
 * accounted for and determined, also where an account had come in that knew no end.
 *
 * @param states of the main procedure
 * @param to the one of them in which the account of a subsidy that ended is awaited
 */
export function endHalfway(
  states: Readonly<Record<string, StateDefinition>>,
  to: string,
  { event, label }: { readonly event: string; readonly label: Text },
): TransitionDefinition {
  const from = executionOf(states).filter((state) => state !== to);
  const running = new Set(from.map((state) => states[state]?.deadline ?? 'none'));
  return {
    from,
    to,
    by: ['system'],
    label,
    event,
    isInternal: true,
    guard: always(),
    effects: [...running]
      .filter((deadline) => deadline !== 'none')
      .map((deadline) => ({ kind: 'end-deadline', deadline })),
  };
}
