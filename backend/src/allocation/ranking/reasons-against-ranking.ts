import { isUndecided, type RefusalReason, type SchemeVersion } from '@tranche/domain';
import { standingOf, type Tranche } from '../../tranches/index.js';
import type { AllocationRunRow } from '../run/allocation-run.row.js';
import { isRankable, nextInLine, type InLine } from '../run/next-in-line.js';
import { ALREADY_DECIDED, nobodyNext, NOTHING_TO_RANK, WINDOW_NOT_CLOSED } from '../refusals.js';

type Named = { readonly reference: string };
type Underway = InLine & Named;

/** More names than this help nobody; the rest is counted. */
const MOST_NAMED = 20;

/** What of a tranche, beside its applications, decides whether it can be ranked. */
export interface RankingStanding {
  readonly run: Pick<AllocationRunRow, 'status'> | null;
  /** Assessed applications on which the committee has not laid down its advice (Awb 3:46, 3:49). */
  readonly unadvised: readonly Named[];
}

/**
 * Why a tranche cannot be ranked now: every application still on its way is named, because a
 * comparison is fair only when all that compete are known (Awb 4:25, equal chances). Under first come,
 * first served a tranche is divided in rounds, also while its window is open.
 */
export function reasonsAgainstRanking(
  scheme: SchemeVersion,
  tranche: Pick<Tranche, 'opensAt' | 'closesAt'>,
  applications: readonly Underway[],
  { run, unadvised }: RankingStanding,
  now: Temporal.Instant,
): readonly RefusalReason[] {
  if (scheme.allocation.method === 'first-come') {
    const { article } = scheme.allocation;
    return nextInLine(scheme, applications).length > 0 ? [] : [nobodyNext(article)];
  }
  if (run?.status === 'decided') return ALREADY_DECIDED.reasons;
  if (standingOf(tranche, now) !== 'closed') return WINDOW_NOT_CLOSED.reasons;
  const underway = applications.filter((each) => isUnderway(scheme, each));
  if (underway.length > 0) {
    return named(underway, (each) => notYetAssessed(scheme, each), MORE_UNDERWAY);
  }
  if (!applications.some((each) => isRankable(scheme, each))) return NOTHING_TO_RANK.reasons;
  return named(unadvised, ADVICE_MISSING, MORE_WITHOUT_ADVICE);
}

function isUnderway(scheme: SchemeVersion, application: Underway): boolean {
  return isUndecided(scheme.workflow, application.state) && !isRankable(scheme, application);
}

/** One reason for each, as many as anybody reads, and how many more there are. */
function named<Application>(
  applications: readonly Application[],
  reasonFor: (application: Application) => RefusalReason,
  andMore: (count: number) => RefusalReason,
): readonly RefusalReason[] {
  const reasons = applications.slice(0, MOST_NAMED).map(reasonFor);
  const unnamed = applications.length - reasons.length;
  return unnamed === 0 ? reasons : [...reasons, andMore(unnamed)];
}

function notYetAssessed(
  { workflow }: SchemeVersion,
  { reference, state }: Underway,
): RefusalReason {
  const label = workflow.states[state]?.label.staff ?? { nl: state, en: state };
  return {
    code: 'not-yet-assessed',
    text: {
      nl: `${reference} is nog niet beoordeeld: ${label.nl.toLowerCase()}.`,
      en: `${reference} has not been assessed yet: ${label.en.toLowerCase()}.`,
    },
  };
}

const MORE_UNDERWAY = (count: number): RefusalReason => ({
  code: 'not-yet-assessed',
  text: {
    nl: `Nog ${count} andere aanvragen zijn niet beoordeeld.`,
    en: `${count} other applications have not been assessed either.`,
  },
});

const ADVICE_MISSING = ({ reference }: Named): RefusalReason => ({
  code: 'committee-advice-missing',
  article: 'Awb 3:46, 3:49',
  text: {
    nl: `${reference}: het advies van de commissie per criterium is nog niet vastgesteld.`,
    en: `${reference}: the advice of the committee per criterion has not been adopted yet.`,
  },
});

const MORE_WITHOUT_ADVICE = (count: number): RefusalReason => ({
  code: 'committee-advice-missing',
  article: 'Awb 3:46, 3:49',
  text: {
    nl: `Bij nog ${count} andere aanvragen ontbreekt het advies van de commissie.`,
    en: `The advice of the committee is missing for ${count} other applications as well.`,
  },
});
