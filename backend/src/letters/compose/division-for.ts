import {
  awardableOf,
  cents,
  isTicketCode,
  unitOf,
  type LetterDivision,
  type LetterLot,
} from '@tranche/domain';
import type { DivisionFigures, PlaceInRun } from '../../allocation/index.js';
import type { TransitionInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

/**
 * How the money was divided as far as this application goes; null where no order decided.
 *
 * @param publicUrl where the pages of this portal are
 */
export function divisionFor(
  { application, scheme }: TransitionInContext,
  place: PlaceInRun,
  rows: Pick<RowsForLetters, 'figures' | 'lines'>,
  publicUrl: string,
): LetterDivision | null {
  const figures = rows.figures.get(place.run);
  if (place.place === null || !figures) return null;
  const line = figures.lines?.find(({ code }) => code === place.list);
  const { requestedCents, budgetCents, completeAt, tranche } = application;
  const name = line && figures.lines && figures.lines.length > 1 ? line.code : null;
  const row = name && rows.lines.find((each) => each.tranche === tranche && each.code === name);
  const lot = lotOf(figures, place, `${publicUrl}/lotingen/${tranche}/${figures.round}`);
  return {
    order: ORDERS[figures.method],
    ...(row && { line: row.name }),
    dividedCents: line?.ceilingCents ?? figures.ceilingCents,
    awardedCents: line?.awardedCents ?? figures.awardedCents,
    askedCents: awardableOf(scheme, cents(requestedCents), cents(budgetCents)),
    ...(unitOf(scheme) === 'place' && { unit: 'place' as const }),
    place: place.place,
    takingPart: figures.takingPart[place.list] ?? place.place,
    ...(completeAt && figures.lines && { completeAt: completeAt.toISOString() }),
    reason: place.reason,
    ...(lot && { lot }),
  };
}

const ORDERS: Readonly<Record<DivisionFigures['method'], LetterDivision['order']>> = {
  'committee-order': 'rank',
  ranked: 'rank',
  'two-lists': 'rank',
  'first-come': 'completeness',
  lottery: 'draw',
  proportional: 'rank',
};

/** The lot that decided here, or put equals in order, as soon as its seed is everybody's. */
function lotOf(
  { isDecided, seed, lotPromise, isPublic, method }: DivisionFigures,
  { wasDrawn, tiedWith, reference }: PlaceInRun,
  address: string,
): LetterLot | null {
  if (!isDecided || seed === null || lotPromise === null) return null;
  if (!wasDrawn && tiedWith === undefined && method !== 'lottery') return null;
  return {
    drawn: reference,
    seed,
    lotPromise,
    ...(isPublic && isTicketCode(reference) && { address }),
  };
}
