import type { Deadline, Hearing } from '@tranche/contracts';
import { isOfViews, wholeOf, type Field, type SchemeVersion } from '@tranche/domain';

interface Offered {
  readonly asks: readonly Field[];
  /** The state that it leaves. */
  readonly leaves: string;
}

/**
 * Where a receiver may give its views: what is intended, as the receiver reads it, and the last day for it
 * (Awb 4:8).
 */
export function hearingOn(
  scheme: SchemeVersion,
  offered: Offered,
  deadlines: readonly Deadline[],
): { readonly hearing?: Hearing } {
  const state = wholeOf(scheme).states[offered.leaves];
  if (!state || !isOfViews(offered)) return {};
  const term = deadlines.findLast(
    ({ kind, standing }) =>
      kind === state.deadline && (standing === 'running' || standing === 'lapsed'),
  );
  const isLate = term?.standing === 'lapsed';
  return { hearing: { intention: state.label.applicant, dueOn: term?.dueOn ?? null, isLate } };
}
