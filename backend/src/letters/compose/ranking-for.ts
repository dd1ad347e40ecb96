import type { LetterRanking } from '@tranche/domain';
import { placeOf } from '../../allocation/index.js';
import type { TransitionInContext } from '../../applications/index.js';

/** The place in the ranking that was decided; insufficient applications have none. */
export async function rankingFor({
  tx,
  application,
}: TransitionInContext): Promise<LetterRanking | null> {
  const found = await placeOf(tx, application);
  if (!found || found.place === null) return null;
  return { place: found.place, list: found.list, isDrawn: found.wasDrawn };
}
