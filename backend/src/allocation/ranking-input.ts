import {
  cents,
  isRankingMethod,
  type AllocationCandidate,
  type RankingInput,
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
 * Everything a ranking rests on, as it stands now: the points that were given, and the money there is.
 *
 * @param order references in the order of the committee, where the version ranks by it (2014)
 */
export async function rankingInput(
  tx: Tx,
  tranche: string,
  scheme: SchemeVersion,
  applications: readonly ApplicationInTranche[],
  order: readonly string[] | null,
): Promise<RankingInput> {
  const { method, edge } = scheme.allocation;
  if (!isRankingMethod(method)) throw new Error(`${tranche} is not divided by a ranking`);
  const standings = await assessmentsOf(tx, applications, scheme);
  return {
    method,
    edge,
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
