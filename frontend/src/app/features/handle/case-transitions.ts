import type { ApplicationView } from '@tranche/contracts';

export type CaseTransition = ApplicationView['transitions'][number];

/** Done for the whole tranche on its own page, or by naming assessors, never as a bare button. */
const DONE_ELSEWHERE: readonly string[] = [
  'assign',
  'rank',
  'award',
  'reject-on-quality',
  'reject-by-ceiling',
];

export interface CaseTransitions {
  readonly possible: readonly CaseTransition[];
  /** With the sentences that say why not. */
  readonly blocked: readonly CaseTransition[];
}

export function transitionsOf({
  transitions,
}: Pick<ApplicationView, 'transitions'>): CaseTransitions {
  const own = transitions.filter(({ transition }) => !DONE_ELSEWHERE.includes(transition));
  return {
    possible: own.filter(({ whyNot }) => whyNot.length === 0),
    blocked: own.filter(({ whyNot }) => whyNot.length > 0),
  };
}

/** Whether something has to be read or filled in first; without it, pressing the button is enough. */
export function opensForm({ asks, confirm, needsMotivation }: CaseTransition): boolean {
  return asks.length > 0 || needsMotivation || confirm !== undefined;
}
