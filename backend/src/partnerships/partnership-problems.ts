import {
  compositionProblems,
  computeLedger,
  cents,
  isRefusal,
  ledgerProblems,
  partnerConditionProblems,
  type Answers,
  type Contribution,
  type Ledger,
  type RefusalReason,
  type Refusal,
  type SchemeVersion,
} from '@tranche/domain';
import { firstRequested, type Application } from '../applications/index.js';
import type { PartnerRow } from './partner.row.js';

/** What is missing in the make-up of the partnership. */
export function partnershipProblems(
  scheme: SchemeVersion,
  rows: readonly PartnerRow[],
): readonly RefusalReason[] {
  return compositionProblems(
    scheme.partnership,
    rows.map(({ id, name, kind, kvk, confirmedAt, declinedAt, leavingAt }) => ({
      id,
      name,
      kind,
      kvk,
      hasConfirmed: confirmedAt !== null,
      hasDeclined: declinedAt !== null || leavingAt !== null,
    })),
  );
}

type Money = Pick<Application, 'variant' | 'budgetCents' | 'requestedCents' | 'additionCents'>;

/** Who pays what, measured against the bands of the variant; null where it has none. */
export function ledgerOf(
  scheme: SchemeVersion,
  application: Money,
  rows: readonly PartnerRow[],
): Ledger | Refusal | null {
  const rules = scheme.variants[application.variant]?.coFinancing;
  if (!rules) return null;
  return computeLedger(rules, {
    budgetCents: cents(application.budgetCents),
    // A second subsidy has a budget and payers of its own.
    requestedCents: cents(firstRequested(application)),
    contributions: contributionsIn(rows),
  });
}

/** Who said that it takes no part pays nothing, whatever it had pledged. */
function contributionsIn(rows: readonly PartnerRow[]): readonly Contribution[] {
  return rows.filter(({ declinedAt }) => declinedAt === null).map(toContribution);
}

function toContribution(row: PartnerRow): Contribution {
  return {
    partnerId: row.id,
    partnerName: row.name,
    partnerKind: row.kind,
    cashCents: cents(row.cashCents),
    inKindCents: cents(row.inKindCents),
  };
}

/** Who must pay or may not take part, given the variant and the answers. */
export function conditionProblems(
  scheme: SchemeVersion,
  { variant }: Pick<Application, 'variant'>,
  answers: Answers,
  rows: readonly PartnerRow[],
): readonly RefusalReason[] {
  const contributions = contributionsIn(rows);
  return partnerConditionProblems(scheme.conditions, { variant, answers, contributions });
}

/** Everything in the plan of financing that stands in the way of submission. */
export function coFinancingProblems(
  scheme: SchemeVersion,
  application: Money,
  rows: readonly PartnerRow[],
): readonly RefusalReason[] {
  const ledger = ledgerOf(scheme, application, rows);
  if (ledger === null) return [];
  return isRefusal(ledger) ? ledger.reasons : ledgerProblems(ledger);
}
