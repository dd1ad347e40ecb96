import {
  hasAskedAdvances,
  plannedPayments,
  projectPeriodIn,
  type PlannedPayment,
  type SchemeVersion,
} from '@tranche/domain';
import { sentAnswers, type ApplicationRow } from '../applications/index.js';
import { awardedNow, DecisionRow } from '../decisions/index.js';
import type { Tx } from '../platform/database/index.js';

/**
 * The payments of an award by the plan of its scheme, when it is sent on this day.
 *
 * @param awardedOn ISO
 */
export async function planOf(
  tx: Tx,
  application: Pick<ApplicationRow, 'id'>,
  scheme: SchemeVersion,
  awardedOn: string,
): Promise<readonly PlannedPayment[]> {
  if (scheme.money === 'none') throw new Error(`${scheme.scheme} gives no money to pay`);
  const { payments } = scheme.money;
  const answers = await sentAnswers(tx, application);
  const decision = await tx.findOneByOrFail(DecisionRow, { applicationId: application.id });
  return plannedPayments(payments, awardedNow(decision), {
    awardedOn,
    project: projectPeriodIn(scheme.form, answers),
    isAsked: hasAskedAdvances(payments, answers),
  });
}
