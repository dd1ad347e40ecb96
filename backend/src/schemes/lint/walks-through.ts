import type { SchemeLint } from '@tranche/contracts';
import { roleLabel, type SchemeVersion, type TransitionDefinition } from '@tranche/domain';

type Walk = SchemeLint['walks'][number];

/** A shortest way from the draft to every end of a procedure, by breadth first search. */
export function walksThrough(scheme: SchemeVersion): Walk[] {
  const { workflow } = scheme;
  const ways = new Map<string, readonly TransitionDefinition[]>([[workflow.initial, []]]);
  // A map that grows while it is walked visits what is added.
  for (const [state, way] of ways) {
    for (const transition of Object.values(workflow.transitions)) {
      if (!transition.from.includes(state) || ways.has(transition.to)) continue;
      ways.set(transition.to, [...way, transition]);
    }
  }
  return Object.entries(workflow.states).flatMap(([name, { final, label }]) => {
    const way = ways.get(name);
    if (!final || !way) return [];
    return [{ end: label.staff, steps: way.map((each) => stepOf(scheme, each)) }];
  });
}

function stepOf(scheme: SchemeVersion, transition: TransitionDefinition) {
  const { states } = scheme.workflow;
  const [role = 'system'] = transition.by;
  return {
    label: transition.label,
    by: roleLabel(scheme, role),
    to: states[transition.to]?.label.staff ?? { nl: transition.to, en: transition.to },
  };
}
