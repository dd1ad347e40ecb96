import type { Effect, WorkflowDefinition } from '@tranche/domain';
import { rifWorkflow } from './rif.workflow.js';

const NEAR_MISS: readonly string[] = [
  'near-miss',
  'near-miss-repair',
  'ask-near-miss-supplement',
  'supplement-near-miss',
  'lapse-near-miss',
];

/** As since 2019, without the near-miss repair, which the first regulation does not know. */
export const rifWorkflow2014: WorkflowDefinition = {
  initial: rifWorkflow.initial,
  states: withoutNearMiss(rifWorkflow.states),
  deadlines: withoutNearMiss(rifWorkflow.deadlines),
  transitions: Object.fromEntries(
    Object.entries(withoutNearMiss(rifWorkflow.transitions)).map(([name, transition]) => [
      name,
      {
        ...transition,
        from: transition.from.filter((state) => !NEAR_MISS.includes(state)),
        effects: transition.effects.filter((effect) => !isOfNearMiss(effect)),
      },
    ]),
  ),
};

function withoutNearMiss<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !NEAR_MISS.includes(name)));
}

function isOfNearMiss(effect: Effect): boolean {
  return 'deadline' in effect && NEAR_MISS.includes(effect.deadline);
}
