import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WorkItem } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { isBoundByInterest, staffScope } from '../applications/index.js';
import { WorkSources, type WorkRequest, type WorkSource } from '../work/index.js';
import { RANKING_ROLES } from './ranking-roles.js';
import { reasonsAgainstRanking } from './reasons-against-ranking.js';

interface TrancheToDivide {
  readonly code: string;
  readonly name: Text;
}

/** A tranche with one line per state: enough to know whether it can be ranked. */
interface TrancheToRank extends TrancheToDivide {
  readonly scheme: string;
  readonly version: string;
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

/** Tranches to rank, and proposals to decide by somebody who did not make them (four eyes). */
@Injectable()
export class RankingWork implements WorkSource, OnModuleInit {
  constructor(private readonly sources: WorkSources) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async workFor(request: WorkRequest): Promise<readonly WorkItem[]> {
    return [...(await this.toDecide(request)), ...(await this.toRank(request))];
  }

  private async toDecide({ tx, user }: WorkRequest): Promise<readonly WorkItem[]> {
    if (!user.grants.some(({ role }) => role === 'decision-maker')) return [];
    const { value, values } = parameters();
    const found: TrancheToDivide[] = await tx.query(
      `SELECT t.code, t.name FROM allocation_run r JOIN tranche t ON t.code = r.tranche
       WHERE r.status = 'proposed' AND r.person_id <> ${value(user.personId)}
         AND ${staffScope(user, value, ['decision-maker'], COLUMNS)}
         AND NOT ${interestIn(value, user)}`,
      values,
    );
    return found.map((tranche) => toItem(tranche, 'decide', DECIDE));
  }

  private async toRank({ tx, user, now }: WorkRequest): Promise<readonly WorkItem[]> {
    if (!user.grants.some(({ role }) => RANKING_ROLES.includes(role))) return [];
    const { value, values } = parameters();
    const found: TrancheToRank[] = await tx.query(
      `SELECT t.code, t.name, t.scheme, t.version, t.opens_at AS "opensAt",
              t.closes_at AS "closesAt", run.status AS "runStatus", heaps.heaps
       FROM tranche t
       LEFT JOIN LATERAL (
         SELECT r.status FROM allocation_run r
         WHERE r.tranche = t.code AND r.status <> 'superseded' ORDER BY r.round DESC LIMIT 1
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
         AND NOT ${interestIn(value, user)}`,
      values,
    );
    return found.filter((each) => canBeRanked(each, now)).map((each) => toItem(each, 'rank', RANK));
  }
}

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
  return reasonsAgainstRanking(scheme, tranche, applications, { run, unadvised: [] }, now).length === 0;
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

/** SQL: whether somebody takes part in tranche `t` (Awb 2:4). */
function interestIn(value: (each: unknown) => string, user: WorkRequest['user']): string {
  const organisations = `${value(user.represents.map((each) => each.organisationId))}::uuid[]`;
  return `EXISTS (SELECT 1 FROM application a WHERE a.tranche = t.code
    AND a.submitted_at IS NOT NULL AND ${isBoundByInterest(value(user.personId), organisations)})`;
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
const RANK: Text = { nl: 'Rangorde maken', en: 'Make the ranking' };
