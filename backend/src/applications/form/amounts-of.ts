import { additionAsked, amountOf, type Addition, type SchemeVersion } from '@tranche/domain';
import type { Tranche } from '../../tranches/index.js';
import type { ApplicationSectionRow } from '../file/application-section.row.js';
import type { ApplicationRow } from '../file/application.row.js';
import { budgetIn, draftAnswers, fillSections, type FilledSection } from '../file/section-tasks.js';

/**
 * What an application says about money, in cents: the eligible budget, the amount asked, and how much
 * of that is a second subsidy. The second has a budget of its own, which is no part of the first.
 */
export function amountsOf(
  scheme: SchemeVersion,
  variant: string,
  { parameters }: Pick<Tranche, 'parameters'>,
  rows: readonly ApplicationSectionRow[],
): Pick<ApplicationRow, 'budgetCents' | 'requestedCents' | 'additionCents'> {
  const rules = scheme.variants[variant];
  const filled = fillSections(scheme, variant, rows, null);
  const answers = draftAnswers(scheme, { variant }, rows);
  const first = rules ? amountOf(scheme.form, rules.amount, answers, parameters) : 0;
  const additionCents = rules?.addition ? additionAsked(rules.addition, answers) : 0;
  return {
    budgetCents: budgetIn(withoutBudgetOf(rules?.addition, filled)),
    requestedCents: first + additionCents,
    additionCents,
  };
}

function withoutBudgetOf(
  addition: Addition | undefined,
  filled: readonly FilledSection[],
): readonly FilledSection[] {
  if (!addition) return filled;
  return filled.map(({ answers, ...each }) => ({
    ...each,
    answers: { ...answers, [addition.budgetField]: null },
  }));
}

/** What is asked of the first subsidy alone, which the shares of its budget are about. */
export function firstRequested({
  requestedCents,
  additionCents,
}: Pick<ApplicationRow, 'requestedCents' | 'additionCents'>): number {
  return requestedCents - additionCents;
}
