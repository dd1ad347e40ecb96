import {
  askedFields,
  cents,
  determine,
  determineWithoutAccount,
  isRefusal,
  realisedIn,
  type Determination,
  wholeOf,
} from '@tranche/domain';
import { recordedInputs, type ApplicationInContext, type EffectOf } from '../applications/index.js';
import { awardedNow, decisionsOf } from '../decisions/index.js';
import type { Tx } from '../platform/database/index.js';
import { budgetsOfAwards } from './budget-of-award.js';
import { paidOf, paymentRowsOf, paymentsIn } from './payments-of.js';

type InContext = Pick<ApplicationInContext, 'application' | 'scheme'>;

/** An application that is to be determined; without what it must do without: an account that never came. */
interface ToDetermine extends InContext {
  readonly without?: EffectOf<'determine'>['without'];
}

/**
 * The determination of each by what is recorded now, kept nowhere: for whoever decides on it, and for
 * the letter that announces it. In as many statements for many as for one.
 *
 * @returns of each the determination beside the award, or a refusal that names what must still be recorded
 */
export async function proposeDeterminations(tx: Tx, list: readonly ToDetermine[]) {
  const ids = list.map(({ application }) => application.id);
  const decisionOf = await decisionsOf(tx, ids);
  const paymentsOf = await paymentRowsOf(tx, ids);
  const recordedOf = await recordedInputs(tx, list);
  const budgetOf = await budgetsOfAwards(tx, list);
  return ({ application, scheme, without }: ToDetermine) => {
    if (scheme.money === 'none') throw new Error(`${scheme.scheme} gives no money to determine`);
    const decision = decisionOf(application.id);
    const { loweredCents } = decision;
    const awardedCents = awardedNow(decision);
    const award = {
      awardedCents,
      ...(loweredCents !== null && { originallyAwardedCents: cents(decision.awardedCents) }),
      paidCents: paidOf(paymentsIn(paymentsOf(application.id))),
    };
    const asked = askedFields(wholeOf(scheme));
    const recorded = recordedOf(application.id);
    const determination =
      without === 'account'
        ? determineWithoutAccount(award, asked, recorded)
        : determine(scheme.money.determination, {
            ...award,
            budgetCents: cents(budgetOf({ application, scheme })),
            variant: application.variant,
            ...realisedIn(asked, recorded),
          });
    return isRefusal(determination) ? determination : { ...determination, awardedCents };
  };
}

/** As {@link proposeDeterminations} for one application. */
export async function proposeDetermination(tx: Tx, on: ToDetermine) {
  return (await proposeDeterminations(tx, [on]))(on);
}

/** An application with the step that announces a determination. */
interface Announcing extends InContext {
  readonly announcing: string;
}

/**
 * What it comes to for each, by the account or without one, as it is or was announced.
 *
 * @returns by id; absent while something must still be recorded
 */
export async function proposalsIn(
  tx: Tx,
  list: readonly Announcing[],
): Promise<ReadonlyMap<string, Determination>> {
  const asked = list.map(({ application, scheme, announcing }): ToDetermine => {
    const { asks = [] } = wholeOf(scheme).transitions[announcing] ?? {};
    const isWithoutAccount = asks.some(({ means }) => means === 'amount-without-account');
    return { application, scheme, ...(isWithoutAccount && { without: 'account' }) };
  });
  if (asked.length === 0) return new Map();
  const proposalOf = await proposeDeterminations(tx, asked);
  return new Map(
    asked.flatMap((each) => {
      const proposal = proposalOf(each);
      return isRefusal(proposal) ? [] : [[each.application.id, proposal] as const];
    }),
  );
}
