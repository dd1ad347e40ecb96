import type { ApplicationView } from '@tranche/contracts';
import { sortTransitions, type SortedTransitions } from '../../core/transitions/transition.js';

/** Done by naming assessors, in the panel of the case, never as a bare button. */
const DONE_ELSEWHERE: readonly string[] = ['assign'];

/** The server leaves out what it decides for a whole tranche at once. */
export function transitionsOf({
  transitions,
}: Pick<ApplicationView, 'transitions'>): SortedTransitions {
  return sortTransitions(
    transitions.filter(({ transition }) => !DONE_ELSEWHERE.includes(transition)),
  );
}
