import {
  cents,
  type AllocationCandidate,
  type AllocationInput,
  type SchemeVersion,
} from '@tranche/domain';
import {
  assessmentsOf,
  insufficientLabels,
  listFor,
  type AssessmentStanding,
} from '../assessment/index.js';
import type { Tx } from '../platform/database/index.js';
import { freeCentsInTranche } from '../tranches/index.js';
import type { ApplicationInTranche } from './applications-in-tranche.js';

/**
 * Everything a ranking rests on, as it stands now: it is stored beside the outcome, so that anyone can
 * do the allocation over again.
 *
 * @param order references in the order of the committee, where the version ranks by it (2014)
 */
export async function allocationInput(
  tx: Tx,
  tranche: string,
  scheme: SchemeVersion,
  applications: readonly ApplicationInTranche[],
  order: readonly string[] | null,
): Promise<AllocationInput> {
  const standings = await assessmentsOf(tx, applications, scheme);
  return {
    method: scheme.allocation.method,
    edge: scheme.allocation.edge,
    ceilingCents: cents(await freeCentsInTranche(tx, tranche)),
    candidates: applications.map((application) =>
      toCandidate(scheme, application, standings.get(application.id), order),
    ),
  };
}

function toCandidate(
  scheme: SchemeVersion,
  { reference, variant, requestedCents }: ApplicationInTranche,
  standing: AssessmentStanding | undefined,
  order: readonly string[] | null,
): AllocationCandidate {
  const points = standing?.result?.shareOfMaximum;
  if (!standing || !points) throw new Error(`${reference} was assessed and has no points`);
  const isSufficient = standing.result?.outcome === 'sufficient';
  return {
    reference,
    list: listFor(scheme, variant).code,
    requestedCents: cents(requestedCents),
    points,
    isSufficient,
    insufficient: insufficientLabels(standing.result),
    isAfterNearMiss: isSufficient && standing.nearMissUsed,
    committeePlace: order === null ? null : order.indexOf(reference) + 1,
  };
}
