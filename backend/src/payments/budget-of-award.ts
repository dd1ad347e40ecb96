import { additionBudget, type SchemeVersion } from '@tranche/domain';
import { placesOf } from '../allocation/index.js';
import { sentAnswersOf, type Application } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';

interface Awarded {
  readonly application: Application;
  readonly scheme: SchemeVersion;
}

/**
 * The budgets that awards were based on, in cents: of the first subsidy, and of a second that was awarded
 * beside it. There is one account of both, so the final amount is a share of both together. Two
 * statements for however many, and none where no second subsidy can be asked.
 */
export async function budgetsOfAwards(
  tx: Tx,
  list: readonly Awarded[],
): Promise<(awarded: Awarded) => number> {
  const both = list.filter((each) => additionOf(each) !== undefined);
  const applications = both.map(({ application }) => application);
  if (applications.length === 0) return ({ application }) => application.budgetCents;
  const places = await placesOf(tx, applications);
  const answersOf = await sentAnswersOf(
    tx,
    applications.map(({ id }) => id),
  );
  return ({ application, scheme }) => {
    const rules = additionOf({ application, scheme });
    const { id, budgetCents } = application;
    if (!rules || (places.get(id)?.additionCents ?? 0) === 0) return budgetCents;
    return budgetCents + additionBudget(scheme.form, rules, answersOf(id));
  };
}

function additionOf({ application, scheme }: Awarded) {
  return scheme.variants[application.variant]?.addition;
}
