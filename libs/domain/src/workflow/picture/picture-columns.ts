import type { Phase, WorkflowDefinition } from '../definition.js';

/** The place of each phase in the journey, from left to right. */
const PLACES: Readonly<Record<Phase, number>> = {
  draft: 0,
  intake: 1,
  assessment: 2,
  decision: 3,
  execution: 4,
  closed: 5,
};

/**
 * The states in columns: one for each phase that has states, from left to right; in a column the
 * state that is reached by the longest way stands lowest.
 */
export function pictureColumns(workflow: WorkflowDefinition): readonly (readonly string[])[] {
  const depths = longestWays(workflow);
  const depth = (state: string) => depths.get(state) ?? 0;
  return Object.entries(PLACES)
    .toSorted(([, one], [, other]) => one - other)
    .map(([phase]) =>
      Object.keys(workflow.states)
        .filter((state) => workflow.states[state]?.phase === phase)
        .toSorted((one, other) => depth(one) - depth(other)),
    )
    .filter((column) => column.length > 0);
}

/** Steps on the longest way from the start to each state, without going round. */
function longestWays({ initial, transitions }: WorkflowDefinition): ReadonlyMap<string, number> {
  const inOrder: string[] = [];
  const next = waysOut(transitions);
  const onward = new Map<string, readonly string[]>();
  const above = new Set<string>();
  const visit = (state: string) => {
    above.add(state);
    const ahead = (next.get(state) ?? []).filter((to) => !above.has(to));
    onward.set(state, ahead);
    for (const to of ahead) if (!onward.has(to)) visit(to);
    above.delete(state);
    inOrder.unshift(state);
  };
  visit(initial);
  const depths = new Map(inOrder.map((state) => [state, 0]));
  for (const state of inOrder) {
    for (const to of onward.get(state) ?? []) {
      depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(state) ?? 0) + 1));
    }
  }
  return depths;
}

function waysOut(
  transitions: WorkflowDefinition['transitions'],
): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of Object.values(transitions)) {
    for (const state of from) next.set(state, [...(next.get(state) ?? []), to]);
  }
  return next;
}
