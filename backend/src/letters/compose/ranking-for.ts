import type { LetterInput } from '@tranche/domain';
import { placeOf } from '../../allocation/index.js';
import type { TransitionInContext } from '../../applications/index.js';
import { divisionFor } from './division-for.js';

/**
 * The place in the ranking that was decided and how the money was divided; insufficient applications
 * have none.
 */
export async function rankingFor(
  on: TransitionInContext,
  publicUrl: string,
): Promise<Pick<LetterInput, 'ranking' | 'division'>> {
  const found = await placeOf(on.tx, on.application);
  if (!found || found.place === null) return {};
  const division = await divisionFor(on, found, publicUrl);
  return {
    ranking: { place: found.place, list: found.list, isDrawn: found.wasDrawn },
    ...(division && { division }),
  };
}
