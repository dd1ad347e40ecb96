import type { SchemeVersion } from '@tranche/domain';
import { sentApplications } from '../../applications/index.js';
import { assessmentsOf } from '../../assessment/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRankable } from '../run/next-in-line.js';
import { claimedCents } from '../run/ranking-input.js';

/** What all sufficient applications of a tranche ask for together, before any decision. Cents. */
export async function requestedBySufficient(
  tx: Tx,
  tranche: string,
  scheme: SchemeVersion,
): Promise<number> {
  const all = await sentApplications(tx, tranche);
  const rankable = all.filter((each) => isRankable(scheme, each));
  const standings = await assessmentsOf(tx, rankable, scheme);
  return rankable
    .filter(({ id }) => standings.get(id)?.result?.outcome === 'sufficient')
    .reduce((total, each) => total + claimedCents(each, standings.get(each.id)), 0);
}
