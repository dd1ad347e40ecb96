import type { SchemeVersion } from '@tranche/domain';
import type { PublicTranche } from '../public-tranches.js';
import type { Candidate } from './facets.js';

const ORDER = { open: 0, announced: 1, closed: 2 } as const;

/** The tranches of a scheme, whatever its version: what can be applied for now comes first. */
export function tranchesIn(
  { scheme }: SchemeVersion,
  tranches: readonly PublicTranche[],
): readonly Candidate[] {
  return tranches
    .filter((each) => each.scheme === scheme)
    .map(({ shown, parameters }) => ({
      kind: 'tranche' as const,
      tranche: shown.code,
      offer: null,
      title: shown.name,
      standing: shown.standing,
      closesAt: shown.closesAt,
      variant: null,
      answers: parameters,
    }))
    .toSorted(
      (one, other) =>
        ORDER[one.standing] - ORDER[other.standing] || (one.closesAt < other.closesAt ? -1 : 1),
    );
}
