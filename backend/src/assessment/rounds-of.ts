import { transitionsOfStep, type SchemeVersion } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';

export interface RoundStanding {
  /** The running round: the first, and one more after every expiry or near-miss supplement. */
  readonly round: number;
  /** The near-miss supplement has been asked: it is offered once. */
  readonly nearMissUsed: boolean;
}

export const FIRST_ROUND: RoundStanding = { round: 1, nearMissUsed: false };

/** In which round each application stands, by id; an application without events is in the first. */
export async function roundsOf(
  tx: Tx,
  applicationIds: readonly string[],
  scheme: SchemeVersion,
): Promise<ReadonlyMap<string, RoundStanding>> {
  const rows: { id: string; released: number; asked: boolean }[] = await tx.query(
    `SELECT application_id AS id,
            count(*) FILTER (WHERE transition = ANY($2::text[]))::int AS released,
            bool_or(transition = ANY($3::text[])) AS asked
     FROM application_event WHERE application_id = ANY($1::uuid[]) GROUP BY application_id`,
    [
      applicationIds,
      releasingTransitions(scheme),
      transitionsOfStep(scheme.workflow, 'ask-near-miss-supplement'),
    ],
  );
  return new Map(rows.map((row) => [row.id, { round: 1 + row.released, nearMissUsed: row.asked }]));
}

/** The transitions that end a round: they let the assessors go. */
function releasingTransitions({ workflow }: SchemeVersion): string[] {
  return Object.entries(workflow.transitions)
    .filter(([, { effects }]) => effects.some((effect) => effect.kind === 'release-assessors'))
    .map(([name]) => name);
}
