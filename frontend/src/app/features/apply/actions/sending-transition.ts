import type { ApplicationView } from '@tranche/contracts';

export type Transition = ApplicationView['transitions'][number];

/** The transition by which the application, or what was asked to add to it, is sent in. */
export function sendingOf({ transitions }: ApplicationView): Transition | undefined {
  return transitions.find(({ transition }) => isSending(transition));
}

export function withdrawingOf({ transitions }: ApplicationView): Transition | undefined {
  return transitions.find(({ transition }) => transition === WITHDRAW);
}

/** What somebody can do besides, or why not yet: publish an offer, answer a request, account for costs. */
export function otherActions({ transitions }: ApplicationView): readonly Transition[] {
  return transitions.filter(({ transition }) => !isSending(transition) && transition !== WITHDRAW);
}

const WITHDRAW = 'withdraw';

/** Sending has a page of its own, where everything is read once more. */
function isSending(transition: string): boolean {
  return /^(submit|supplement.*)$/.test(transition);
}
