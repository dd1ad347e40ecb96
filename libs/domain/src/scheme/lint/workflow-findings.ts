import type { WorkflowDefinition } from '../../workflow/index.js';
import { reachedFrom } from './arrows.js';
import { finding, type Finding } from './finding.js';
import type { FindingCode } from './sentences/index.js';

/** The shape of the life cycle: reachable, with a way out and an end, and a deadline or `none`. */
export function workflowFindings(workflow: WorkflowDefinition): readonly Finding[] {
  const arrows = Object.values(workflow.transitions).flatMap(({ from, to, reopens = false }) =>
    from.map((each) => ({ from: each, to, reopens })),
  );
  const forward = reachedFrom([workflow.initial], arrows);
  const finals = Object.entries(workflow.states).flatMap(([name, { final }]) =>
    final ? [name] : [],
  );
  const backward = reachedFrom(
    finals,
    arrows.map(({ from, to }) => ({ from: to, to: from })),
  );
  return [
    ...unknownStates(workflow, arrows),
    ...Object.entries(workflow.states).flatMap(([name, state]) => {
      const hasExit = arrows.some(({ from }) => from === name);
      const goesOn = arrows.some(({ from, reopens }) => from === name && !reopens);
      return [
        ...when(!forward.has(name), 'state-unreachable', name),
        ...when(!state.final && !hasExit, 'state-without-exit', name),
        ...when(!state.final && hasExit && !backward.has(name), 'state-without-end', name),
        ...when(state.final === true && goesOn, 'final-state-with-exit', name),
        ...when(
          state.deadline !== 'none' && !Object.hasOwn(workflow.deadlines, state.deadline),
          'deadline-unknown',
          `${name}: ${state.deadline}`,
        ),
      ];
    }),
  ];
}

function unknownStates(
  { initial, states }: WorkflowDefinition,
  arrows: readonly { readonly from: string; readonly to: string }[],
): readonly Finding[] {
  const named = [initial, ...arrows.flatMap(({ from, to }) => [from, to])];
  return [...new Set(named)]
    .filter((name) => !Object.hasOwn(states, name))
    .map((name) => finding('state-unknown', name));
}

function when(holds: boolean, code: FindingCode, text: string): readonly Finding[] {
  return holds ? [finding(code, text)] : [];
}
