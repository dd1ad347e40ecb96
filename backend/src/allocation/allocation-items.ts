import type { AllocationView } from '@tranche/contracts';
import type { AllocatedPlace, AllocationCandidate, SchemeVersion } from '@tranche/domain';
import { decimalPoints } from '../assessment/index.js';
import type { Tx } from '../platform/database/index.js';
import type { AllocationRunRow } from './allocation-run.row.js';
import { applicationsInTranche } from './applications-in-tranche.js';

type Item = AllocationView['items'][number];

/** The places of a ranking with what people recognise applications by. */
export async function allocationItems(
  tx: Tx,
  tranche: string,
  scheme: SchemeVersion,
  run: AllocationRunRow | null,
): Promise<Item[]> {
  if (run === null) return [];
  const applications = await applicationsInTranche(tx, tranche);
  const byReference = new Map(applications.map((each) => [each.reference, each]));
  const candidates = new Map(run.input.candidates.map((each) => [each.reference, each]));
  return run.output.places.flatMap((place) => {
    const application = byReference.get(place.reference);
    const candidate = candidates.get(place.reference);
    if (!application || !candidate) return [];
    const { title, leadOrganisation } = application;
    return [{ title, leadOrganisation, ...toItem(scheme, place, candidate) }];
  });
}

function toItem(
  scheme: SchemeVersion,
  place: AllocatedPlace,
  candidate: AllocationCandidate,
): Omit<Item, 'title' | 'leadOrganisation'> {
  return {
    reference: place.reference,
    list: place.list,
    listLabel: labelOf(scheme, place.list),
    place: place.place,
    points: pointsOf(scheme, candidate),
    requestedCents: candidate.requestedCents,
    outcome: place.outcome,
    cents: place.cents,
    cumulativeCents: place.cumulativeCents,
    reason: place.reason,
    wasDrawn: place.wasDrawn,
  };
}

function labelOf({ allocation }: SchemeVersion, list: string): Item['listLabel'] {
  return allocation.lists.find((each) => each.code === list)?.label ?? { nl: list, en: list };
}

/** The sum of the means: the ranking itself compares shares of the most there is. */
function pointsOf({ assessment }: SchemeVersion, { list, points }: AllocationCandidate): string {
  const criteria = assessment.lists.find((each) => each.code === list)?.criteria.length ?? 1;
  const most = criteria * assessment.points.maximum;
  return decimalPoints({
    numerator: points.numerator * most,
    denominator: points.denominator,
  });
}
