import { isUndecided, type RefusalReason, type SchemeVersion } from '@tranche/domain';
import { standingOf, type TrancheRow } from '../tranches/index.js';
import type { AllocationRunRow } from './allocation-run.row.js';
import { isRankable, nextInLine, type InLine } from './next-in-line.js';
import { ALREADY_DECIDED, NOBODY_NEXT, NOTHING_TO_RANK, WINDOW_NOT_CLOSED } from './refusals.js';

type Underway = InLine & { readonly reference: string };

/** More names than this help nobody; the rest is counted. */
const MOST_NAMED = 20;

/**
 * Why a tranche cannot be ranked now: every application still on its way is named, because a
 * comparison is fair only when all that compete are known (Awb 4:25, equal chances). Under first come,
 * first served a tranche is divided in rounds, also while its window is open.
 */
export function reasonsAgainstRanking(
  scheme: SchemeVersion,
  tranche: Pick<TrancheRow, 'opensAt' | 'closesAt'>,
  applications: readonly Underway[],
  run: Pick<AllocationRunRow, 'status'> | null,
  now: Temporal.Instant,
): readonly RefusalReason[] {
  if (scheme.allocation.method === 'first-come') {
    return nextInLine(scheme, applications).length > 0 ? [] : NOBODY_NEXT.reasons;
  }
  if (run?.status === 'decided') return ALREADY_DECIDED.reasons;
  if (standingOf(tranche, now) !== 'closed') return WINDOW_NOT_CLOSED.reasons;
  const underway = applications.filter((each) => isUnderway(scheme, each));
  if (underway.length > 0) return namedReasons(scheme, underway);
  return applications.some((each) => isRankable(scheme, each)) ? [] : NOTHING_TO_RANK.reasons;
}

function isUnderway(scheme: SchemeVersion, application: Underway): boolean {
  return isUndecided(scheme.workflow, application.state) && !isRankable(scheme, application);
}

function namedReasons(
  { workflow }: SchemeVersion,
  underway: readonly Underway[],
): readonly RefusalReason[] {
  const named = underway.slice(0, MOST_NAMED).map(({ reference, state }) => {
    const label = workflow.states[state]?.label.staff ?? { nl: state, en: state };
    return {
      code: 'not-yet-assessed',
      text: {
        nl: `${reference} is nog niet beoordeeld: ${label.nl.toLowerCase()}.`,
        en: `${reference} has not been assessed yet: ${label.en.toLowerCase()}.`,
      },
    };
  });
  const unnamed = underway.length - named.length;
  return unnamed === 0 ? named : [...named, andMore(unnamed)];
}

function andMore(count: number): RefusalReason {
  return {
    code: 'not-yet-assessed',
    text: {
      nl: `Nog ${count} andere aanvragen zijn niet beoordeeld.`,
      en: `${count} other applications have not been assessed either.`,
    },
  };
}
