import { cents, NO_CENTS, type Cents, type Unit } from '../../money/index.js';
import { additionPaid } from './addition-outcome.js';
import type { RankingInput } from '../allocation-input.js';
import { EVERYBODY, type AllocatedPlace, type AllocationOutput } from '../allocation-output.js';
import type { AllocationCandidate } from './candidate.js';
import { compareText } from '../compare-text.js';
import { drawnAmong } from './drawn.js';
import { lotOf, type Lot } from '../lot/lot.js';
import { insufficientReason, placeReason } from './place-reasons.js';
import { Purse } from './purse.js';
import { rankList, type Ranked } from './rank-list.js';
import { shareLists, shareOneList } from './share-lists.js';

/** Divides the ceiling over the sufficient applications in their rank; equals by the order of the lot. */
export function ranked(input: RankingInput, seed: string): AllocationOutput {
  const lot = lotOf(seed);
  const sufficient = input.candidates.filter((each) => each.isSufficient);
  const lists = rankedLists(input, sufficient, lot);
  const purse = new Purse(input.ceilingCents, input.edge);
  if (input.method === 'two-lists') shareLists(input.method, lists, purse, lot);
  else for (const list of lists) shareOneList(list, purse);
  const drawn = drawnAmong(input.method, lists.flat(), purse.paid);
  return {
    places: [
      ...lists.flat().map((each) => placeOf(each, purse, drawn.has(each), input.unit)),
      ...input.candidates.filter((each) => !each.isSufficient).map(withoutPlace),
    ].toSorted(byOutcomeAndReference),
    awardedCents: cents(input.ceilingCents - purse.freeCents),
    freeCents: purse.freeCents,
  };
}

/** Two lists by name for versions that have them; otherwise everybody on one. */
function rankedLists(
  { method }: RankingInput,
  sufficient: readonly AllocationCandidate[],
  lot: Lot,
): readonly (readonly Ranked[])[] {
  if (method !== 'two-lists') return [rankList(EVERYBODY, method, sufficient, lot)];
  const names = [...new Set(sufficient.map((each) => each.list))].toSorted();
  return names.map((name) =>
    rankList(
      name,
      method,
      sufficient.filter((each) => each.list === name),
      lot,
    ),
  );
}

function placeOf(
  ranked: Ranked,
  purse: Purse,
  wasDrawn: boolean,
  unit: Unit | undefined,
): AllocatedPlace {
  const { candidate, place, tiedWith } = ranked;
  const paid = purse.paid.find((each) => each.ranked === ranked);
  return {
    reference: candidate.reference,
    list: candidate.list,
    place,
    outcome: paid ? 'award' : 'reject-ceiling',
    cents: paid?.cents ?? NO_CENTS,
    ...additionPaid(candidate, paid?.cents ?? NO_CENTS),
    cumulativeCents: paid?.cumulativeCents ?? endOf(purse),
    wasDrawn,
    ...(tiedWith > 0 && { tiedWith }),
    reason: placeReason({
      candidate,
      place,
      paidCents: paid?.cents ?? null,
      wasDrawn,
      tiedWith,
      freeCents: purse.freeCents,
      unit,
    }),
  };
}

function endOf(purse: Purse): Cents {
  return purse.paid.at(-1)?.cumulativeCents ?? NO_CENTS;
}

function withoutPlace(candidate: AllocationCandidate): AllocatedPlace {
  return {
    reference: candidate.reference,
    list: candidate.list,
    place: null,
    outcome: 'reject-quality',
    cents: NO_CENTS,
    ...additionPaid(candidate, NO_CENTS),
    cumulativeCents: NO_CENTS,
    reason: insufficientReason(candidate),
    wasDrawn: false,
  };
}

const ORDER = { award: 0, 'reject-ceiling': 1, 'reject-quality': 2 } as const;

/** Awards in the order of payment, then the rest; never by the order of the input. */
function byOutcomeAndReference(one: AllocatedPlace, other: AllocatedPlace): number {
  return (
    ORDER[one.outcome] - ORDER[other.outcome] ||
    one.cumulativeCents - other.cumulativeCents ||
    (one.place ?? 0) - (other.place ?? 0) ||
    compareText(one.reference, other.reference)
  );
}
