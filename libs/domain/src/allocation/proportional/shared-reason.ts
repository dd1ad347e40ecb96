import type { Cents } from '../../money/index.js';
import type { Text } from '../../text.js';
import type { AllocatedPlace } from '../allocation-output.js';
import type { RealisedPlace } from '../in-turn/claim.js';
import type { CategoryRate } from './rate-per-place.js';

/** What follows from a share of the ceiling, in words: the sums stand with the categories. */
export function sharedReason(
  places: readonly RealisedPlace[],
  total: Cents,
  rateIn: ReadonlyMap<string, CategoryRate>,
): Pick<AllocatedPlace, 'outcome' | 'reason'> {
  const realised = places.filter(({ numerator }) => numerator > 0);
  if (realised.length === 0) return { outcome: 'reject-quality', reason: NO_PLACE };
  if (total === 0) return { outcome: 'reject-ceiling', reason: NOTHING_LEFT };
  const isAtMaximum = realised.every(({ category }) => rateIn.get(category)?.isAtMaximum);
  return { outcome: 'award', reason: isAtMaximum ? MAXIMUM : SHARED };
}

const MAXIMUM: Text = {
  nl: 'Elke volle plaats krijgt het hoogste bedrag per plaats, een deel van een plaats krijgt dat deel ervan.',
  en: 'Every full place gets the maximum per place, a part of a place gets that part of it.',
};

const SHARED: Text = {
  nl: 'Het plafond is gedeeld door alle gerealiseerde plaatsen van aanvragen die op tijd waren. Een deel van een plaats krijgt dat deel van het bedrag per volle plaats, naar beneden afgerond op een cent.',
  en: 'The ceiling was divided by all realised places of the applications that were in time. A part of a place gets that part of the amount of a full place, rounded down to the cent.',
};

const NO_PLACE: Text = {
  nl: 'Er is geen gerealiseerde plaats om een bedrag over te berekenen.',
  en: 'There is no realised place to compute an amount for.',
};

const NOTHING_LEFT: Text = {
  nl: 'Onder het subsidieplafond is voor deze plaatsen geen bedrag beschikbaar.',
  en: 'Under the ceiling there is no amount available for these places.',
};
