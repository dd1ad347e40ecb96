const REQUESTED_CENTS = 5_000_000;

/** A stored ranking of N applications, all of them sufficient: its tranche, input and output. */
export function rankingOf(tranche, applications) {
  const references = Array.from(
    { length: applications },
    (_, index) => `BENCH-${String(index + 1).padStart(5, '0')}`,
  );
  const ceilingCents = applications * REQUESTED_CENTS;
  const input = {
    method: 'two-lists',
    edge: 'refuse-and-stop',
    ceilingCents,
    candidates: references.map(candidateOf),
  };
  const output = { places: references.map(placeOf), awardedCents: ceilingCents, freeCents: 0 };
  return [tranche, JSON.stringify(input), JSON.stringify(output)];
}

function candidateOf(reference) {
  return {
    reference,
    list: 'starter',
    requestedCents: REQUESTED_CENTS,
    points: { numerator: 4, denominator: 5 },
    isSufficient: true,
    insufficient: [],
    isAfterNearMiss: false,
    committeePlace: null,
  };
}

function placeOf(reference, index) {
  const place = index + 1;
  return {
    reference,
    list: 'starter',
    place,
    outcome: 'award',
    cents: REQUESTED_CENTS,
    cumulativeCents: place * REQUESTED_CENTS,
    reason: { nl: `Plaats ${place}.`, en: `Place ${place}.` },
    wasDrawn: false,
  };
}
