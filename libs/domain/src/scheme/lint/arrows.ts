import type { TransitionDefinition, WorkflowDefinition } from '../../workflow/index.js';

/** From one state to another, by a step. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly step: string;
}

/** Every way from state to state that a step of a workflow opens. */
export function arrowsOf(
  { transitions }: Pick<WorkflowDefinition, 'transitions'>,
  takes: (transition: TransitionDefinition) => boolean = () => true,
): readonly Arrow[] {
  return Object.entries(transitions)
    .filter(([, transition]) => takes(transition))
    .flatMap(([step, { from, to }]) => from.map((state) => ({ from: state, to, step })));
}

/** These states, and every state that can be reached from them. */
export function reachedFrom(
  starts: readonly string[],
  arrows: readonly Pick<Arrow, 'from' | 'to'>[],
): ReadonlySet<string> {
  const reached = new Set(starts);
  // A set that grows while it is walked visits what is added.
  for (const name of reached) {
    for (const { from, to } of arrows) if (from === name) reached.add(to);
  }
  return reached;
}
