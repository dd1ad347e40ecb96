import { amountOf, type SchemeVersion } from '@tranche/domain';
import type { TrancheRow } from '../tranches/index.js';
import type { ApplicationSectionRow } from './application-section.row.js';
import { budgetIn, draftAnswers, fillSections } from './section-tasks.js';

/** What an application says about money: the eligible budget and the amount asked, in cents. */
export function amountsOf(
  scheme: SchemeVersion,
  variant: string,
  { parameters }: Pick<TrancheRow, 'parameters'>,
  rows: readonly ApplicationSectionRow[],
): { readonly budgetCents: number; readonly requestedCents: number } {
  const rule = scheme.variants[variant]?.amount;
  return {
    budgetCents: budgetIn(fillSections(scheme, variant, rows)),
    requestedCents: rule
      ? amountOf(scheme.form, rule, draftAnswers(scheme, { variant }, rows), parameters)
      : 0,
  };
}
