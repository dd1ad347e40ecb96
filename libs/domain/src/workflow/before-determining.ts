import type { WorkflowDefinition } from './definition.js';
import { guardKinds } from './guard/guard.js';

/** Whether the final amount can be fixed from this state: what it comes to can be read beforehand. */
export function awaitsDetermination(workflow: WorkflowDefinition, state: string): boolean {
  return determinationsFrom(workflow, state).length > 0;
}

/**
 * Whether the receiver is heard before anything is determined from this state (Awb 4:7,
 * 4:8): the account was recorded otherwise than it was given, and no way leads around that.
 */
export function hearsFirst(
  workflow: WorkflowDefinition,
  state: string,
  isAccountDisputed: boolean,
): boolean {
  const ways = determinationsFrom(workflow, state);
  const isHeld = ways.every(({ guard }) => guardKinds(guard).has('account-undisputed'));
  return isAccountDisputed && ways.length > 0 && isHeld;
}

/**
 * By what was realised: what is determined without an account follows from no record, nor what is determined
 * with the award itself, as a division fixes it.
 */
function determinationsFrom({ transitions }: WorkflowDefinition, state: string) {
  return Object.values(transitions).filter(
    ({ from, effects }) =>
      from.includes(state) &&
      effects.some((effect) => effect.kind === 'determine' && !effect.without) &&
      effects.every(({ kind }) => kind !== 'commit-award'),
  );
}
