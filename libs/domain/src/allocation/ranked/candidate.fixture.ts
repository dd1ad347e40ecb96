import { cents, MILLION_EUROS } from '../../money/index.js';
import type { RankingInput } from '../allocation-input.js';
import type { AllocationCandidate } from './candidate.js';

/** An application in a line: reference, list, millions asked, points out of the most there are. */
export function candidate(
  reference: string,
  list: string,
  millions: number,
  [numerator, denominator]: readonly [number, number],
  more: Partial<AllocationCandidate> = {},
): AllocationCandidate {
  return {
    reference,
    list,
    requestedCents: cents(Math.round(millions * MILLION_EUROS)),
    points: { numerator, denominator },
    isSufficient: true,
    insufficient: [],
    isAfterNearMiss: false,
    committeePlace: null,
    ...more,
  };
}

export function twoLists(
  candidates: readonly AllocationCandidate[],
  ceilingMillions = 4,
): RankingInput {
  return {
    method: 'two-lists',
    edge: 'refuse-and-stop',
    ceilingCents: cents(ceilingMillions * MILLION_EUROS),
    candidates,
  };
}
