import {
  awardableOf,
  cents,
  type LineCeiling,
  type LineClaim,
  type SchemeVersion,
} from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { BudgetLineRow, freeCentsOf } from '../tranches/index.js';
import type { ApplicationInTranche } from './applications-in-tranche.js';

/** What is free on each budget line of a tranche. */
export async function budgetLinesOf(tx: Tx, tranche: string): Promise<readonly LineCeiling[]> {
  const lines = await tx.find(BudgetLineRow, { where: { tranche }, order: { code: 'ASC' } });
  return lines.map((line) => ({ code: line.code, ceilingCents: cents(freeCentsOf(line)) }));
}

/** What an application asks, and from which line: that of its list, or the only one there is. */
export function lineClaim(
  scheme: SchemeVersion,
  lines: readonly LineCeiling[],
  application: ApplicationInTranche,
): LineClaim {
  const list = scheme.variants[application.variant]?.list;
  const line = lines.find(({ code }) => code === list) ?? lines[0];
  if (!line) throw new Error(`No budget line for ${application.reference}`);
  return {
    ticket: ticketOf(application),
    line: line.code,
    cents: awardableOf(scheme, cents(application.requestedCents), cents(application.budgetCents)),
  };
}

/** @throws Error for an application that never got a place in the queue */
export function ticketOf({ reference, ticket }: ApplicationInTranche): string {
  if (ticket === null) throw new Error(`${reference} has no ticket`);
  return ticket;
}
