import {
  awardableOf,
  cents,
  NO_CENTS,
  type AllocationMethod,
  type LineCeiling,
  type LineClaim,
  type SchemeVersion,
} from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { budgetLineOf, budgetLinesIn, freeCentsOf } from '../../tranches/index.js';
import type { SentApplication } from '../../applications/index.js';

/**
 * What can be divided on each budget line of a tranche. A line on which an earlier round turned somebody
 * away is closed, until its ceiling is raised: who was complete later does not get what was too little
 * for who came first (Kaderregeling 2.3).
 */
export async function budgetLinesOf(
  tx: Tx,
  tranche: string,
  method: AllocationMethod,
): Promise<readonly LineCeiling[]> {
  const lines = await budgetLinesIn(tx, [tranche]);
  const closed = method === 'first-come' ? await closedLines(tx, tranche) : NONE_CLOSED;
  return lines.map((line) => {
    const free = freeCentsOf(line);
    const isClosed = free <= (closed.get(line.code) ?? -1);
    return { code: line.code, ceilingCents: isClosed ? NO_CENTS : cents(free) };
  });
}

const NONE_CLOSED: ReadonlyMap<string, number> = new Map();

/** The most that was left on each line on which a decided round turned somebody away. */
async function closedLines(tx: Tx, tranche: string): Promise<ReadonlyMap<string, number>> {
  const rows: { line: string; free: string }[] = await tx.query(
    `SELECT l.line->>'code' AS line, max((l.line->>'freeCents')::bigint) AS free
     FROM allocation_run r CROSS JOIN LATERAL jsonb_array_elements(r.output->'lines') AS l (line)
     WHERE r.tranche = $1 AND r.status = 'decided'
       AND EXISTS (SELECT 1 FROM allocation_place p WHERE p.run_id = r.id
         AND p.place->>'list' = l.line->>'code' AND p.place->>'outcome' = 'reject-ceiling')
     GROUP BY l.line->>'code'`,
    [tranche],
  );
  return new Map(rows.map(({ line, free }) => [line, Number(free)]));
}

/** What an application asks, and from which line: that of its list, or the only one there is. */
export function lineClaim(
  scheme: SchemeVersion,
  lines: readonly LineCeiling[],
  application: SentApplication,
): LineClaim {
  const line = budgetLineOf(lines, scheme, application.variant) ?? lines[0];
  if (!line) throw new Error(`No budget line for ${application.reference}`);
  return {
    ticket: ticketOf(application),
    line: line.code,
    cents: awardableOf(scheme, cents(application.requestedCents), cents(application.budgetCents)),
  };
}

/** @throws Error for an application that never got a place in the queue */
export function ticketOf({ reference, ticket }: SentApplication): string {
  if (ticket === null) throw new Error(`${reference} has no ticket`);
  return ticket;
}
