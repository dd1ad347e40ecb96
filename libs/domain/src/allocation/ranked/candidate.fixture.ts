import { cents } from '../../money/index.js';
import type { RankingInput } from '../allocation-input.js';
import type { AllocationCandidate } from './candidate.js';

const MILLION = 100_000_000;

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
    requestedCents: cents(Math.round(millions * MILLION)),
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
    ceilingCents: cents(ceilingMillions * MILLION),
    candidates,
  };
}
