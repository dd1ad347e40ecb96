import type { LetterInput } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import { divisionFor } from './division-for.js';
import type { RowsForLetters } from './rows-for-letters.js';

/**
 * The place in the ranking that was decided and how the money was divided; insufficient applications
 * have none.
 */
export function rankingFor(
  on: TransitionInContext,
  rows: Pick<RowsForLetters, 'places' | 'figures' | 'lines'>,
  publicUrl: string,
): Pick<LetterInput, 'ranking' | 'division'> {
  const found = rows.places.get(on.application.id);
  if (!found || found.place === null) return {};
  const division = divisionFor(on, found, rows, publicUrl);
  return {
    ranking: {
      place: found.place,
      list: found.list,
      isDrawn: found.wasDrawn,
      ...(found.tiedWith !== undefined && { tiedWith: found.tiedWith }),
    },
    ...(division && { division }),
  };
}
