import type { Effect, WorkflowDefinition } from '@tranche/domain';
import { rifWorkflowWith } from './rif.workflow.js';

const NEAR_MISS: readonly string[] = [
  'near-miss',
  'near-miss-repair',
  'ask-near-miss-supplement',
  'supplement-near-miss',
  'lapse-near-miss',
];

const since2019 = rifWorkflowWith('none');

/**
 * As since 2019, without the near-miss repair and the midterm review, which the first regulation does
 * not know: a report every year, on which nothing is decided (art. 25(1)(b)).
 */
export const rifWorkflow2014: WorkflowDefinition = {
  initial: since2019.initial,
  states: withoutNearMiss(since2019.states),
  deadlines: withoutNearMiss(since2019.deadlines),
  transitions: Object.fromEntries(
    Object.entries(withoutNearMiss(since2019.transitions)).map(([name, transition]) => [
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
