import type { AllocationView } from '@tranche/contracts';
import {
  candidatesOf,
  decimalPoints,
  lateBeginning,
  lateBeginningReason,
  projectPeriodIn,
  type AllocatedPlace,
  type AllocationCandidate,
  type Answers,
  type RefusalReason,
  type SchemeVersion,
} from '@tranche/domain';
import { sentAnswersOf, type SentApplication } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AllocationRunRow } from '../run/allocation-run.row.js';
import { allocationKey } from '../run/allocation-key.js';
import type { KnownDecisions } from '../run/known-decisions.js';
import { withdrawnSince } from './withdrawn-since.js';

type Item = AllocationView['items'][number];

interface Shown {
  readonly scheme: SchemeVersion;
  readonly run: AllocationRunRow | null;
  readonly applications: readonly SentApplication[];
  readonly decisions: KnownDecisions;
  /** The Dutch day, ISO. */
  readonly today: string;
}

/** The places of a ranking with what people recognise applications by, and what to know before deciding. */
export async function allocationItems(tx: Tx, shown: Shown): Promise<Item[]> {
  const { scheme, run, applications, decisions } = shown;
  if (run === null) return [];
  const warningsOf =
    run.status === 'decided'
      ? await withdrawnSince(tx, decisions, scheme, applications)
      : await warningsIn(tx, shown, applications);
  const byKey = new Map(applications.map((each) => [allocationKey(run.input.method, each), each]));
  const candidates = new Map(candidatesOf(run.input).map((each) => [each.reference, each]));
  return run.output.places.flatMap((place) => {
    const application = byKey.get(place.reference);
    if (!application) return [];
    const candidate = candidates.get(place.reference);
    const points = candidate ? pointsOf(scheme, candidate) : null;
    const warnings = place.outcome === 'award' ? warningsOf(application) : [];
    return [{ ...toItem(scheme, place, application, points), warnings }];
  });
}

function toItem(
  scheme: SchemeVersion,
  place: AllocatedPlace,
  application: SentApplication,
  points: string | null,
): Omit<Item, 'warnings'> {
  const { reference, title, applicantName, requestedCents, completeAt } = application;
  return {
    reference,
    title,
    applicantName,
    list: place.list,
    listLabel: labelOf(scheme, place.list),
    place: place.place,
    points,
    completeAt: completeAt?.toISOString() ?? null,
    requestedCents,
    outcome: place.outcome,
    cents: place.cents,
    cumulativeCents: place.cumulativeCents,
    reason: place.reason,
    wasDrawn: place.wasDrawn,
  };
}

/** A period that begins later than an award of today lets it begin; only as long as it can be decided. */
async function warningsIn(
  tx: Tx,
  { scheme, run, today }: Shown,
  applications: readonly SentApplication[],
): Promise<(application: SentApplication) => RefusalReason[]> {
  const isAsked = scheme.duties.some(({ begins }) => begins);
  if (run?.status !== 'proposed' || !isAsked) return () => [];
  const ids = applications.map(({ id }) => id);
  const answersOf = await sentAnswersOf(tx, ids);
  return ({ id }) => lateIn(scheme, answersOf(id), today);
}

function lateIn(scheme: SchemeVersion, answers: Answers, awardedOn: string): RefusalReason[] {
  const period = projectPeriodIn(scheme.form, answers);
  const late = period && lateBeginning(scheme.duties, { awardedOn, ...period });
  return late ? [lateBeginningReason(late)] : [];
}

function labelOf({ allocation }: SchemeVersion, list: string): Item['listLabel'] {
  return allocation.lists.find((each) => each.code === list)?.label ?? { nl: list, en: list };
}

/** The sum of the means: the ranking itself compares shares of the most there is. */
function pointsOf({ assessment }: SchemeVersion, { list, points }: AllocationCandidate): string {
  const criteria = assessment.lists.find((each) => each.code === list)?.criteria.length ?? 1;
  const most = criteria * assessment.points.maximum;
  return decimalPoints({
    numerator: points.numerator * most,
    denominator: points.denominator,
  });
}
