import {
  amountOf,
  amountRuleProblem,
  isAmountKnown,
  type Answers,
  type RefusalReason,
  type SchemeVersion,
} from '@tranche/domain';
import type { Tranche } from '../../tranches/index.js';
import type { ApplicationRow } from '../file/application.row.js';

/**
 * Whether the amount asked is one that the variant and the tranche allow. While the answer it rests on
 * is missing there is no amount to judge: that it is missing is said at the question itself.
 */
export function amountProblems(
  scheme: SchemeVersion,
  { variant: code }: Pick<ApplicationRow, 'variant'>,
  { parameters }: Pick<Tranche, 'parameters'>,
  answers: Answers,
): readonly RefusalReason[] {
  const variant = scheme.variants[code];
  if (!variant || !isAmountKnown(scheme.form, variant.amount, answers)) return [];
  const asked = amountOf(scheme.form, variant.amount, answers, parameters);
  const problem = amountRuleProblem(variant, asked, parameters);
  return problem ? [problem] : [];
}
