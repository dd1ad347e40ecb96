import type { AllocationView } from '@tranche/contracts';
import {
  candidatesOf,
  decimalPoints,
  type AllocatedPlace,
  type AllocationCandidate,
  type SchemeVersion,
} from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import type { AllocationRunRow } from './allocation-run.row.js';
import { allocationKey } from './allocation-key.js';
import { applicationsInTranche, type ApplicationInTranche } from './applications-in-tranche.js';

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
  const byKey = new Map(applications.map((each) => [allocationKey(run.input.method, each), each]));
  const candidates = new Map(candidatesOf(run.input).map((each) => [each.reference, each]));
  return run.output.places.flatMap((place) => {
    const application = byKey.get(place.reference);
    if (!application) return [];
    const candidate = candidates.get(place.reference);
    const points = candidate ? pointsOf(scheme, candidate) : null;
    return [toItem(scheme, place, application, points)];
  });
}

function toItem(
  scheme: SchemeVersion,
  place: AllocatedPlace,
  application: ApplicationInTranche,
  points: string | null,
): Item {
  const { reference, title, applicantName, requestedCents, completeAt } = application;
  return {
    reference,
    title,
    applicantName,
    list: place.list,
    listLabel: labelOf(scheme, place.list),
    place: place.place,
    points,
    completeAt: completeAt?.toISOString() ?? null,
    requestedCents,
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
