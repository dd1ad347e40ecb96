import { unitOf, type RankingInput, type SchemeVersion } from '@tranche/domain';

/** What a division says it divides: money says nothing, so that its record stays what it was. */
export function dividedUnit(scheme: SchemeVersion): Pick<RankingInput, 'unit'> {
  return unitOf(scheme) === 'place' ? { unit: 'place' } : {};
}
