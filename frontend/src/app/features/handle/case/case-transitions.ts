import type { ApplicationView } from '@tranche/contracts';
import type { Text } from '@tranche/domain/browser';
import type { CasePart } from './case-parts.js';
import {
  sortTransitions,
  type SortedTransitions,
  type Transition,
} from '../../../core/transitions/transition.js';

/** Done by naming assessors, in the panel of the case, never as a bare button. */
const DONE_ELSEWHERE: readonly Transition['step'][] = ['assign'];

/** The server leaves out what it decides for a whole tranche at once. */
export function transitionsOf({
  transitions,
}: Pick<ApplicationView, 'transitions'>): SortedTransitions {
  return sortTransitions(transitions.filter(({ step }) => !isDoneElsewhere(step)));
}

/** The part of the case where a step is taken that is no bare button; null where there is none. */
export function partOfStep({
  transitions,
}: Pick<ApplicationView, 'transitions'>): { readonly part: CasePart; readonly label: Text } | null {
  const found = transitions.find(({ step }) => isDoneElsewhere(step));
  return found ? { part: 'panel', label: found.label } : null;
}

function isDoneElsewhere(step: Transition['step']): boolean {
  return step !== undefined && DONE_ELSEWHERE.includes(step);
}
