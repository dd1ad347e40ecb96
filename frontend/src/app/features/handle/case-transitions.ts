import type { ApplicationView } from '@tranche/contracts';

type Transition = ApplicationView['transitions'][number];

/** Done for the whole tranche on its own page, or by naming assessors, never as a bare button. */
const DONE_ELSEWHERE: readonly string[] = [
  'assign',
  'rank',
  'award',
  'reject-on-quality',
  'reject-by-ceiling',
];

export interface CaseTransitions {
  readonly possible: readonly Transition[];
  /** With the sentences that say why not. */
  readonly blocked: readonly Transition[];
}

export function transitionsOf({ transitions }: ApplicationView): CaseTransitions {
  const own = transitions.filter(({ transition }) => !DONE_ELSEWHERE.includes(transition));
  return {
    possible: own.filter(({ whyNot }) => whyNot.length === 0),
    blocked: own.filter(({ whyNot }) => whyNot.length > 0),
  };
}
