import type { SchemeLint } from '@tranche/contracts';
import {
  proceduresOf,
  roleLabel,
  type SchemeVersion,
  type Text,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';

type Walk = SchemeLint['walks'][number];

/**
 * A shortest way from the first state to every end, by breadth first search: of the main procedure, and
 * of each that may run beside it, named after it.
 */
export function walksThrough(scheme: SchemeVersion): Walk[] {
  const beside = Object.values(proceduresOf(scheme)).flatMap((procedure) =>
    walksOf(scheme, procedure).map((walk) => ({ ...walk, end: named(procedure.label, walk.end) })),
  );
  return [...walksOf(scheme, scheme.workflow), ...beside];
}

function walksOf(scheme: SchemeVersion, workflow: WorkflowDefinition): Walk[] {
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
    return [{ end: label.staff, steps: way.map((each) => stepOf(scheme, workflow, each)) }];
  });
}

function named(procedure: Text, end: Text): Text {
  return { nl: `${procedure.nl}: ${end.nl}`, en: `${procedure.en}: ${end.en}` };
}

function stepOf(
  scheme: SchemeVersion,
  { states }: WorkflowDefinition,
  transition: TransitionDefinition,
) {
  const [role = 'system'] = transition.by;
  return {
    label: transition.label,
    by: roleLabel(scheme, role),
    to: states[transition.to]?.label.staff ?? { nl: transition.to, en: transition.to },
  };
}
