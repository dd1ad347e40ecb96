import { amountRuleProblem, cents, type RefusalReason, type SchemeVersion } from '@tranche/domain';
import type { TrancheRow } from '../tranches/index.js';
import type { ApplicationRow } from './application.row.js';

/** Whether the amount asked is one that the variant and the tranche allow. */
export function amountProblems(
  scheme: SchemeVersion,
  application: Pick<ApplicationRow, 'variant' | 'requestedCents'>,
  { parameters }: Pick<TrancheRow, 'parameters'>,
): readonly RefusalReason[] {
  const variant = scheme.variants[application.variant];
  const problem =
    variant && amountRuleProblem(variant, cents(application.requestedCents), parameters);
  return problem ? [problem] : [];
}
