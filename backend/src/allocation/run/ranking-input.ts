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
} from '../../assessment/index.js';
import type { Tx } from '../../platform/database/index.js';
import { freeCentsInTranche } from '../../tranches/index.js';
import { dividedUnit } from './divided-unit.js';
import type { SentApplication } from '../../applications/index.js';

/**
 * Everything a ranking rests on, as it stands now: the points that were given, and the money there is.
 *
 * @param order references in the order of the committee, where the version ranks by it (2014)
 */
export async function rankingInput(
  tx: Tx,
  tranche: string,
  scheme: SchemeVersion,
  applications: readonly SentApplication[],
  order: readonly string[] | null,
): Promise<RankingInput> {
  const { method, edge } = scheme.allocation;
  if (!isRankingMethod(method)) throw new Error(`${tranche} is not divided by a ranking`);
  const standings = await assessmentsOf(tx, applications, scheme);
  return {
    method,
    edge,
    ...dividedUnit(scheme),
    ceilingCents: cents(await freeCentsInTranche(tx, tranche)),
    candidates: applications.map((application) =>
      toCandidate(scheme, application, standings.get(application.id), order),
    ),
  };
}

function toCandidate(
  scheme: SchemeVersion,
  application: SentApplication,
  standing: AssessmentStanding | undefined,
  order: readonly string[] | null,
): AllocationCandidate {
  const { reference, variant } = application;
  const points = standing?.result?.shareOfMaximum;
  if (!standing || !points) throw new Error(`${reference} was assessed and has no points`);
  const isSufficient = standing.result?.outcome === 'sufficient';
  return {
    reference,
    list: listFor(scheme, variant).code,
    requestedCents: cents(claimedCents(application, standing)),
    points,
    isSufficient,
    insufficient: insufficientLabels(standing.result),
    isAfterNearMiss: isSufficient && standing.nearMissUsed,
    committeePlace: order === null ? null : order.indexOf(reference) + 1,
    ...additionOf(scheme, application, standing),
  };
}

/**
 * What an application takes of the ceiling when it is awarded: with its second subsidy as far as that
 * meets its own criteria (RIF 2014 art. 21(3), 23(2)).
 */
export function claimedCents(
  { requestedCents, additionCents }: SentApplication,
  standing: AssessmentStanding | undefined,
): number {
  return isAdditionSufficient(standing) ? requestedCents : requestedCents - additionCents;
}

function additionOf(
  scheme: SchemeVersion,
  { variant, additionCents }: SentApplication,
  standing: AssessmentStanding,
): Pick<AllocationCandidate, 'addition'> {
  const rules = scheme.variants[variant]?.addition;
  if (!rules) return {};
  return {
    addition: {
      label: rules.label,
      cents: cents(additionCents),
      isSufficient: isAdditionSufficient(standing),
      insufficient: insufficientLabels(standing.addition),
      sufficiencyArticle: rules.sufficiencyArticle,
      besideArticle: rules.besideArticle,
    },
  };
}

function isAdditionSufficient(standing: AssessmentStanding | undefined): boolean {
  return standing?.addition?.outcome === 'sufficient';
}
