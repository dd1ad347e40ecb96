import type {
  Phase,
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../definition.js';
import { always } from '../guard/guard.js';

const both = (text: string) => ({ nl: text, en: text });

function stateIn(phase: Phase, name: string): StateDefinition {
  return { phase, label: { applicant: both(name), staff: both(name) }, deadline: 'none' };
}

function transitionOf(way: string): TransitionDefinition {
  const [from = '', to = ''] = way.split(' ');
  return {
    from: [from],
    to,
    by: [],
    label: both(way),
    event: 'moved',
    guard: always(),
    effects: [],
  };
}

/** A workflow of these states, each in its phase, with a transition for each way, such as `a b`. */
export function sketch(
  states: Readonly<Record<string, Phase>>,
  ways: readonly string[],
): WorkflowDefinition {
  return {
    initial: Object.keys(states)[0] ?? '',
    states: Object.fromEntries(
      Object.entries(states).map(([name, phase]) => [name, stateIn(phase, name)]),
    ),
    transitions: Object.fromEntries(ways.map((way) => [way, transitionOf(way)])),
    deadlines: {},
  };
}
