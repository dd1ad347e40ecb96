import { isRefusal, type LetterMoney } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import { DecisionRow } from '../../decisions/index.js';
import { ledgerOf, PartnerRow } from '../../partnerships/index.js';
import { bandsForLetter } from './bands-for-letter.js';

/** The amounts of the application and, once it is awarded, of the decision. */
export async function moneyFor(on: TransitionInContext): Promise<LetterMoney> {
  const { tx, application, scheme } = on;
  const { budgetCents, requestedCents, variant } = application;
  const rules = scheme.variants[variant]?.coFinancing;
  if (!rules) throw new RangeError(`${scheme.scheme} has no variant ${variant}`);
  const decision = await tx.findOneBy(DecisionRow, { applicationId: application.id });
  const awarded = decision?.outcome === 'awarded' ? decision.awardedCents : undefined;
  const partners = await tx.findBy(PartnerRow, { applicationId: application.id });
  const plan = { variant, budgetCents, requestedCents: awarded ?? requestedCents };
  const ledger = ledgerOf(scheme, plan, partners);
  if (isRefusal(ledger)) throw new Error(`The financing of ${application.reference} is broken`);
  return {
    budgetCents,
    requestedCents,
    ...(awarded !== undefined && { awardedCents: awarded }),
    bands: bandsForLetter(rules, ledger),
  };
}
