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
import { recordedInput, type ApplicationInContext, type EffectOf } from '../applications/index.js';
import { awardedNow, decisionsOf } from '../decisions/index.js';
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
  const decision = (await decisionsOf(tx, [applicationId]))(applicationId);
  const { loweredCents } = decision;
  const awardedCents = awardedNow(decision);
  const award = {
    awardedCents,
    ...(loweredCents !== null && { originallyAwardedCents: cents(decision.awardedCents) }),
    paidCents: paidOf(await paymentsOf(tx, applicationId)),
  };
  const asked = askedFields(wholeOf(scheme));
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

/**
 * What it comes to, by the account or without one, as it is or was announced.
 *
 * @param announcing the step that announces it
 * @returns null while something must still be recorded
 */
export async function proposalIn(on: InContext, announcing: string): Promise<Determination | null> {
  const { asks = [] } = wholeOf(on.scheme).transitions[announcing] ?? {};
  const isWithoutAccount = asks.some(({ means }) => means === 'amount-without-account');
  const proposal = await proposeDetermination(on, isWithoutAccount ? 'account' : undefined);
  return isRefusal(proposal) ? null : proposal;
}
