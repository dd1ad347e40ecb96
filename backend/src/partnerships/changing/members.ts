import {
  cents,
  type CoFinancingRules,
  type PlanOfPartnership,
  type PledgingMember,
} from '@tranche/domain';
import { firstRequested, type AccessibleApplication } from '../../applications/index.js';
import type { Partner } from '../partners.repository.js';

/** Partners as the domain knows them. */
export function membersIn(rows: readonly Partner[]): readonly PledgingMember[] {
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    kvk: row.kvk,
    isLead: row.isLead,
    hasConfirmed: row.confirmedAt !== null,
    hasDeclined: row.declinedAt !== null,
    cashCents: cents(row.cashCents),
    inKindCents: cents(row.inKindCents),
  }));
}

/** The plan of an application as it stands, to be previewed with another partnership. */
export function planIn(
  { application, scheme }: Pick<AccessibleApplication, 'application' | 'scheme'>,
  rows: readonly Partner[],
): PlanOfPartnership {
  const rules: CoFinancingRules | undefined = scheme.variants[application.variant]?.coFinancing;
  return {
    coFinancing: rules ?? null,
    partnership: scheme.partnership,
    budgetCents: cents(application.budgetCents),
    // A second subsidy has a budget and payers of its own.
    requestedCents: cents(firstRequested(application)),
    members: membersIn(rows),
  };
}
