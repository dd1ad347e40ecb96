import { cents, determine, isRefusal, realisedIn } from '@tranche/domain';
import { recordedInput, type ApplicationInContext } from '../applications/index.js';
import { awardedNow, DecisionRow } from '../decisions/index.js';
import { paidOf, paymentsOf } from './payments-of.js';

/**
 * The determination by what is recorded now, kept nowhere: for whoever decides on it, and for the
 * letter that announces it.
 *
 * @returns the determination, or a refusal that names what must still be recorded
 */
export async function proposeDetermination({ tx, application, scheme }: ApplicationInContext) {
  if (scheme.money === 'none') throw new Error(`${scheme.scheme} gives no money to determine`);
  const applicationId = application.id;
  const decision = await tx.findOneByOrFail(DecisionRow, { applicationId });
  const { awardedCents, loweredCents } = decision;
  return determine(scheme.money.determination, {
    awardedCents: awardedNow(decision),
    ...(loweredCents !== null && { originallyAwardedCents: cents(awardedCents) }),
    paidCents: paidOf(await paymentsOf(tx, applicationId)),
    budgetCents: cents(application.budgetCents),
    variant: application.variant,
    ...realisedIn(await recordedInput(tx, applicationId)),
  });
}

/** The amount it comes to, in cents; undefined while something must still be recorded. */
export async function proposedCents(on: ApplicationInContext): Promise<number | undefined> {
  const proposal = await proposeDetermination(on);
  return isRefusal(proposal) ? undefined : proposal.determinedCents;
}
