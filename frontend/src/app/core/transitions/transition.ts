import type { ApplicationView } from '@tranche/contracts';
import { takeTransition } from '../../api/applications.js';

/** What somebody could do with an application now, and if not, why not. */
export type Transition = ApplicationView['transitions'][number];

export interface SortedTransitions {
  readonly possible: readonly Transition[];
  /** With the sentences that say why not. */
  readonly blocked: readonly Transition[];
}

export function sortTransitions(transitions: readonly Transition[]): SortedTransitions {
  return {
    possible: transitions.filter(({ whyNot }) => whyNot.length === 0),
    blocked: transitions.filter(({ whyNot }) => whyNot.length > 0),
  };
}

/** Under which this device keeps what is typed for a transition until it is sent. */
export function keptNameOf(reference: string, transition: string): string {
  return `${takeTransition.at({ reference })}/${transition}`;
}

/**
 * Whether something has to be read or filled in first; without it, pressing the button is enough.
 * Nothing that cannot be taken back is done by one click.
 */
export function opensForm({ asks, binds, confirm, needsMotivation }: Transition): boolean {
  return asks.length > 0 || binds || needsMotivation || confirm !== undefined;
}
