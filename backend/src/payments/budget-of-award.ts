import { additionBudget } from '@tranche/domain';
import { placeOf } from '../allocation/index.js';
import { sentAnswers, type ApplicationInContext } from '../applications/index.js';

/**
 * The budget that an award was based on, in cents: of the first subsidy, and of a second that was awarded
 * beside it. There is one account of both, so the final amount is a share of both together.
 */
export async function budgetOfAward({
  tx,
  application,
  scheme,
}: Pick<ApplicationInContext, 'tx' | 'application' | 'scheme'>): Promise<number> {
  const rules = scheme.variants[application.variant]?.addition;
  if (!rules) return application.budgetCents;
  const place = await placeOf(tx, application);
  if ((place?.additionCents ?? 0) === 0) return application.budgetCents;
  const answers = await sentAnswers(tx, application);
  return application.budgetCents + additionBudget(scheme.form, rules, answers);
}
