import { Injectable } from '@nestjs/common';
import type { WorkItem } from '@tranche/contracts';
import { hasChair, type Role, type Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import {
  isRankable,
  RANKING_ROLES,
  reasonsAgainstRanking,
  runThatCounts,
} from '../../allocation/index.js';
import { Interests } from '../../applications/index.js';
import { unadvised } from '../../assessment/index.js';
import type { Tx } from '../../platform/database/index.js';
import { rolesOnTranche } from '../../tranches/index.js';
import { staffScope } from '../applications/staff-scope.js';
import type { WorkRequest, WorkSource } from './work-source.js';

interface TrancheToDivide {
  readonly code: string;
  readonly name: Text;
  readonly scheme: string;
  readonly version: string;
}

/** A tranche with one line per state: enough to know whether it can be ranked. */
interface TrancheToRank extends TrancheToDivide {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly runStatus: 'proposed' | 'decided' | null;
  readonly heaps: readonly {
    readonly state: string;
    readonly reference: string;
    readonly receivedAt: string | null;
    readonly completeAt: string | null;
  }[];
}

/**
 * Advices to write and to lay down, tranches to rank, and proposals to decide by somebody who did not make them (four
 * eyes).
 */
@Injectable()
export class RankingWork implements WorkSource {
  constructor(private readonly interests: Interests) {}

  async workFor(request: WorkRequest): Promise<readonly WorkItem[]> {
    return [...(await this.toDecide(request)), ...(await this.toRank(request))];
  }

  private async toDecide({ tx, user }: WorkRequest): Promise<readonly WorkItem[]> {
    if (!user.grants.some(({ role }) => role === 'decision-maker')) return [];
    const { value, values } = parameters();
    const found: TrancheToDivide[] = await tx.query(
      `SELECT t.code, t.name, t.scheme, t.version
       FROM allocation_run r JOIN tranche t ON t.code = r.tranche
       WHERE r.status = 'proposed' AND r.person_id <> ${value(user.personId)}
         AND ${staffScope(user, value, ['decision-maker'], COLUMNS)}
         AND NOT ${interestIn(this.interests, value, user)}`,
      values,
    );
    return found.map((each) => toItem(each, 'decide', isRanked(each) ? DECIDE : DECIDE_DIVISION));
  }

  private async toRank({ tx, user, now }: WorkRequest): Promise<readonly WorkItem[]> {
    if (!user.grants.some(({ role }) => RANKING_ROLES.includes(role))) return [];
    const { value, values } = parameters();
    const found: TrancheToRank[] = await tx.query(
      `SELECT t.code, t.name, t.scheme, t.version, t.opens_at AS "opensAt",
              t.closes_at AS "closesAt", run.status AS "runStatus", heaps.heaps
       FROM tranche t
       LEFT JOIN LATERAL (
         SELECT r.status FROM allocation_run r ${runThatCounts('t.code')}
       ) run ON true
       JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('state', heap.state, 'reference', heap.reference,
           'receivedAt', heap.received_at, 'completeAt', heap.complete_at)) AS heaps
         FROM (
           SELECT a.state, min(a.reference) AS reference, min(a.complete_at) AS complete_at,
                  min(coalesce(c.received_at, a.submitted_at)) AS received_at
           FROM application a
           LEFT JOIN (SELECT application_id, max(received_at) AS received_at
             FROM submission_copy GROUP BY application_id) c ON c.application_id = a.id
           WHERE a.tranche = t.code AND a.submitted_at IS NOT NULL
           GROUP BY a.state, a.complete_at IS NULL
         ) heap
       ) heaps ON heaps.heaps IS NOT NULL
       WHERE run.status IS DISTINCT FROM 'proposed'
         AND ${staffScope(user, value, RANKING_ROLES, COLUMNS)}
         AND NOT ${interestIn(this.interests, value, user)}`,
      values,
    );
    const awaited = await unadvisedIn(tx, found.filter(isScored));
    return found.flatMap((each) => {
      const missing = awaited.get(each.code) ?? NOTHING_AWAITED;
      if (missing.drafts + missing.presented > 0) {
        return toAdvise(each, missing, rolesOnTranche(user, each));
      }
      return canBeRanked(each, now) ? [toItem(each, 'rank', isRanked(each) ? RANK : DIVIDE)] : [];
    });
  }
}

/** Somebody scores in it, and it still has to be divided. */
function isScored({ scheme, version, runStatus }: TrancheToRank): boolean {
  return runStatus === null && findScheme(scheme, version).assessment.assessorsPerApplication > 0;
}

/** Assessed applications on which an advice has to be written, and those where it lies before the chair. */
interface AwaitedAdvices {
  readonly drafts: number;
  readonly presented: number;
}

const NOTHING_AWAITED: AwaitedAdvices = { drafts: 0, presented: 0 };

/** How many assessed applications of each tranche wait for the advice of the committee. */
async function unadvisedIn(
  tx: Tx,
  tranches: readonly TrancheToRank[],
): Promise<ReadonlyMap<string, AwaitedAdvices>> {
  if (tranches.length === 0) return new Map();
  const rows: { id: string; tranche: string; state: string; variant: string }[] = await tx.query(
    `SELECT id, tranche, state, variant FROM application
     WHERE tranche = ANY($1::text[]) AND submitted_at IS NOT NULL`,
    [tranches.map(({ code }) => code)],
  );
  const counts = new Map<string, AwaitedAdvices>();
  for (const { code, scheme, version } of tranches) {
    const definition = findScheme(scheme, version);
    const assessed = rows.filter(
      (row) => row.tranche === code && isRankable(definition, { ...row, ...NO_MOMENTS }),
    );
    const missing = await unadvised(tx, definition, assessed);
    const presented = missing.filter(({ isPresented }) => isPresented).length;
    counts.set(code, { drafts: missing.length - presented, presented });
  }
  return counts;
}

const NO_MOMENTS = { receivedAt: null, completeAt: null };

function canBeRanked(tranche: TrancheToRank, now: Temporal.Instant): boolean {
  const { runStatus, heaps } = tranche;
  const scheme = findScheme(tranche.scheme, tranche.version);
  if (scheme.allocation.method === 'none') return false;
  const applications = heaps.map(({ receivedAt, completeAt, ...heap }) => ({
    ...heap,
    receivedAt: receivedAt === null ? null : new Date(receivedAt),
    completeAt: completeAt === null ? null : new Date(completeAt),
  }));
  const run = runStatus === null ? null : { status: runStatus };
  return (
    reasonsAgainstRanking(scheme, tranche, applications, { run, unadvised: [] }, now).length === 0
  );
}

function toItem({ code, name }: TrancheToDivide, what: string, task: Text): WorkItem {
  return {
    id: `${what}:${code}`,
    task,
    title: null,
    reference: null,
    count: 1,
    trancheName: name,
    page: `/beheer/tranches/${code}/rangorde`,
    dueOn: null,
    isOverdue: false,
  };
}

/** An officer writes and the chair lays down; where nobody chairs, whoever ranks does both. */
function toAdvise(
  tranche: TrancheToRank,
  { drafts, presented }: AwaitedAdvices,
  roles: readonly Role[],
): readonly WorkItem[] {
  const page = `/beheer/tranches/${tranche.code}/adviezen`;
  const isChaired = hasChair(findScheme(tranche.scheme, tranche.version).assessment);
  const writes = !isChaired || roles.includes('officer');
  const adopts = isChaired && roles.includes('chair');
  return [
    ...(writes ? [{ ...toItem(tranche, 'advise', ADVISE), count: drafts, page }] : []),
    ...(adopts ? [{ ...toItem(tranche, 'adopt-advice', ADOPT), count: presented, page }] : []),
  ].filter(({ count }) => count > 0);
}

/** SQL: whether somebody takes part in tranche `t` (Awb 2:4). */
function interestIn(
  interests: Interests,
  value: (each: unknown) => string,
  user: WorkRequest['user'],
): string {
  const organisations = `${value(user.represents.map((each) => each.organisationId))}::uuid[]`;
  return `EXISTS (SELECT 1 FROM application a WHERE a.tranche = t.code
    AND a.submitted_at IS NOT NULL AND ${interests.isBinding(value(user.personId), organisations)})`;
}

function parameters() {
  const values: unknown[] = [];
  return { values, value: (each: unknown) => `$${values.push(each)}` };
}

const COLUMNS = { scheme: 't.scheme', tranche: 't.code' };

const DECIDE: Text = {
  nl: 'Beslissen over het voorstel voor de rangorde',
  en: 'Decide on the proposed ranking',
};
const ADVISE: Text = {
  nl: 'Advies van de commissie opstellen',
  en: 'Write the advice of the committee',
};
const ADOPT: Text = {
  nl: 'Advies van de commissie vaststellen',
  en: 'Lay down the advice of the committee',
};
const RANK: Text = { nl: 'Rangorde maken', en: 'Make the ranking' };
/** Where nobody is weighed against another, the money is divided in the order of arrival or by share. */
const DIVIDE: Text = { nl: 'Verdeling maken', en: 'Make the allocation' };
const DECIDE_DIVISION: Text = {
  nl: 'Beslissen over het voorstel voor de verdeling',
  en: 'Decide on the proposed allocation',
};

function isRanked({ scheme, version }: { readonly scheme: string; readonly version: string }) {
  return findScheme(scheme, version).assessment.assessorsPerApplication > 0;
}
