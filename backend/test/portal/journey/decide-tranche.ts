import { AllocationView, DecisionResult, TrancheDetail } from '@tranche/contracts';
import type { Portal } from '../start-portal.js';
import { adviseAll } from './advise.js';

/** Has the chair rank a tranche, a minute after its window closed where it is still open. */
export async function rank(
  portal: Portal,
  tranche: string,
  order?: readonly string[],
): Promise<AllocationView> {
  const margreet = await portal.as('margreet');
  const { closesAt } = (await margreet.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
  const afterwards = Temporal.Instant.from(closesAt).add({ minutes: 1 });
  if (Temporal.Instant.compare(portal.clock.now(), afterwards) < 0) portal.clock.set(afterwards);
  return rankNow(portal, tranche, order);
}

/** Has the committee advise and the chair rank a tranche as it stands now. */
export async function rankNow(
  portal: Portal,
  tranche: string,
  order?: readonly string[],
): Promise<AllocationView> {
  await adviseAll(portal, tranche);
  const margreet = await portal.as('margreet');
  const answer = await margreet.post(`/v1/tranches/${tranche}/allocations`, {
    ...(order && { order }),
  });
  return answer.as(AllocationView);
}

/** Has the decision maker decide the ranking that is proposed. */
export async function decide(portal: Portal, tranche: string): Promise<DecisionResult> {
  const ruben = await portal.as('ruben');
  const { id } = (await ruben.get(`/v1/tranches/${tranche}/allocations`)).as(AllocationView);
  const answer = await ruben.post(`/v1/tranches/${tranche}/decisions`, { allocation: id });
  return answer.as(DecisionResult);
}
