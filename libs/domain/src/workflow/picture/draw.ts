import type { Language } from '../../text.js';
import type { WorkflowDefinition } from '../definition.js';

/** Draws a workflow as a Mermaid state diagram, in the given language. */
export function draw(workflow: WorkflowDefinition, language: Language): string {
  const states = Object.entries(workflow.states).map(
    ([name, state]) => `  ${identifier(name)} : ${state.label.staff[language]}`,
  );
  const arrows = Object.values(workflow.transitions).flatMap((transition) =>
    transition.from.map(
      (from) =>
        `  ${identifier(from)} --> ${identifier(transition.to)} : ${transition.label[language]}`,
    ),
  );
  const ends = Object.entries(workflow.states)
    .filter(([, state]) => state.final)
    .map(([name]) => `  ${identifier(name)} --> [*]`);
  return [
    'stateDiagram-v2',
    ...states,
    `  [*] --> ${identifier(workflow.initial)}`,
    ...arrows,
    ...ends,
  ].join('\n');
}

/** Mermaid takes no hyphens in identifiers. */
function identifier(state: string): string {
  return state.replaceAll('-', '_');
}
