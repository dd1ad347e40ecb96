import type { ApplicationView } from '@tranche/contracts';
import type { Transition } from '../../../core/transitions/transition.js';

/** On what somebody may give views now, with the step that gives them. */
export function hearingsIn({ transitions }: Pick<ApplicationView, 'transitions'>) {
  return transitions.flatMap((step: Transition) =>
    step.hearing && step.whyNot.length === 0 ? [{ step, hearing: step.hearing }] : [],
  );
}
