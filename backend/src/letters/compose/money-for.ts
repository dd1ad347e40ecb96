import { isRefusal, type LetterAddition, type LetterMoney } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import { awardedNow, DecisionRow } from '../../decisions/index.js';
import { ledgerOf, PartnerRow } from '../../partnerships/index.js';
import { bandsForLetter } from './bands-for-letter.js';

/** The amounts of the application and, once it is awarded, of the decision. */
export async function moneyFor(
  on: TransitionInContext,
  addition: LetterAddition | null,
): Promise<LetterMoney | null> {
  const { tx, application, scheme } = on;
  const { budgetCents, requestedCents, variant } = application;
  if (scheme.money === 'none') return null;
  const decision = await tx.findOneBy(DecisionRow, { applicationId: application.id });
  const award = decision?.outcome === 'awarded' ? decision : undefined;
  const awarded = award && awardedNow(award);
  return {
    budgetCents,
    requestedCents,
    ...(awarded !== undefined && { awardedCents: awarded }),
    ...(typeof award?.loweredCents === 'number' && { originallyAwardedCents: award.awardedCents }),
    bands: await bandsOf(on, {
      variant,
      budgetCents,
      requestedCents: awarded ?? requestedCents,
      additionCents:
        (awarded === undefined ? addition?.requestedCents : addition?.awardedCents) ?? 0,
    }),
  };
}

/** Who pays what beside the subsidy; nobody where the scheme asks nobody. */
async function bandsOf(on: TransitionInContext, plan: Plan): Promise<LetterMoney['bands']> {
  const { tx, application, scheme } = on;
  const partners = await tx.findBy(PartnerRow, { applicationId: application.id });
  const ledger = ledgerOf(scheme, plan, partners);
  if (ledger === null) return [];
  if (isRefusal(ledger)) {
    throw new Error(`The financing of ${application.reference} is broken`);
  }
  return bandsForLetter(ledger);
}

interface Plan {
  readonly variant: string;
  readonly budgetCents: number;
  readonly requestedCents: number;
  readonly additionCents: number;
}
