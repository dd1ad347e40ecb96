import {
  hasAskedAdvances,
  plannedPayments,
  projectPeriodIn,
  type PlannedPayment,
  type SchemeVersion,
} from '@tranche/domain';
import { sentAnswersOf, type Application } from '../applications/index.js';
import { awardedNow, decisionsOf } from '../decisions/index.js';
import type { Tx } from '../platform/database/index.js';

/**
 * The payments of an award by the plan of its scheme, when it is sent on this day.
 *
 * @param awardedOn ISO
 */
export async function planOf(
  tx: Tx,
  application: Pick<Application, 'id'>,
  scheme: SchemeVersion,
  awardedOn: string,
): Promise<readonly PlannedPayment[]> {
  return (await plansOf(tx, [application.id]))(application.id, scheme, awardedOn);
}

/** As {@link planOf} for many applications, in two statements. */
export async function plansOf(tx: Tx, applicationIds: readonly string[]) {
  const answersOf = await sentAnswersOf(tx, applicationIds);
  const decisionOf = await decisionsOf(tx, applicationIds);
  return (id: string, scheme: SchemeVersion, awardedOn: string): readonly PlannedPayment[] => {
    if (scheme.money === 'none') throw new Error(`${scheme.scheme} gives no money to pay`);
    const { payments } = scheme.money;
    const answers = answersOf(id);
    return plannedPayments(payments, awardedNow(decisionOf(id)), {
      awardedOn,
      project: projectPeriodIn(scheme.form, answers),
      isAsked: hasAskedAdvances(payments, answers),
    });
  };
}
