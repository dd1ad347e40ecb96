import {
  askedFields,
  cents,
  determine,
  determineWithoutAccount,
  isRefusal,
  realisedIn,
} from '@tranche/domain';
import {
  recordedInput,
  type ApplicationInContext,
  type EffectOf,
  type TransitionInContext,
} from '../applications/index.js';
import { awardedNow, DecisionRow } from '../decisions/index.js';
import { budgetOfAward } from './budget-of-award.js';
import { paidOf, paymentsOf } from './payments-of.js';

type InContext = Pick<ApplicationInContext, 'tx' | 'application' | 'scheme'>;

/**
 * The determination by what is recorded now, kept nowhere: for whoever decides on it, and for the
 * letter that announces it.
 *
 * @param without what it must do without: the account that never came in
 * @returns the determination beside the award, or a refusal that names what must still be recorded
 */
export async function proposeDetermination(
  { tx, application, scheme }: InContext,
  without?: EffectOf<'determine'>['without'],
) {
  if (scheme.money === 'none') throw new Error(`${scheme.scheme} gives no money to determine`);
  const applicationId = application.id;
  const decision = await tx.findOneByOrFail(DecisionRow, { applicationId });
  const { loweredCents } = decision;
  const awardedCents = awardedNow(decision);
  const award = {
    awardedCents,
    ...(loweredCents !== null && { originallyAwardedCents: cents(decision.awardedCents) }),
    paidCents: paidOf(await paymentsOf(tx, applicationId)),
  };
  const asked = askedFields(scheme.workflow);
  const recorded = await recordedInput(tx, applicationId);
  const determination =
    without === 'account'
      ? determineWithoutAccount(award, asked, recorded)
      : determine(scheme.money.determination, {
          ...award,
          budgetCents: cents(await budgetOfAward({ tx, application, scheme })),
          variant: application.variant,
          ...realisedIn(asked, recorded),
        });
  return isRefusal(determination) ? determination : { ...determination, awardedCents };
}

/** The amount it comes to, in cents; undefined while something must still be recorded. */
export async function proposedCents(on: TransitionInContext): Promise<number | undefined> {
  const { asks = [] } = on.scheme.workflow.transitions[on.event.transition] ?? {};
  const isWithoutAccount = asks.some(({ means }) => means === 'amount-without-account');
  const proposal = await proposeDetermination(on, isWithoutAccount ? 'account' : undefined);
  return isRefusal(proposal) ? undefined : proposal.determinedCents;
}
