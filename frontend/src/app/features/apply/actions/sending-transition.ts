import type { ApplicationView } from '@tranche/contracts';
import type { Transition } from '../../../core/transitions/transition.js';

type Offered = Pick<ApplicationView, 'transitions'>;

/**
 * The transition by which the application, or what was asked to add to it, is sent in. It has a page
 * of its own, where everything is read once more.
 */
export function sendingOf({ transitions }: Offered): Transition | undefined {
  return transitions.find(({ sends }) => sends);
}

export function withdrawingOf({ transitions }: Offered): Transition | undefined {
  return transitions.find((each) => each.step === 'withdraw' && isInRole(each));
}

/** Whether the role that a colleague gave somebody lets her take this step: that is no matter of time. */
export function isInRole(transition: Transition | undefined): boolean {
  return !transition?.whyNot.some(({ code }) => code === 'not-in-role');
}

/** What somebody can do besides, or why not yet: publish an offer, answer a request, account for costs. */
export function otherActions({ transitions }: Offered): readonly Transition[] {
  return transitions.filter(({ step, sends }) => !sends && step !== 'withdraw');
}
