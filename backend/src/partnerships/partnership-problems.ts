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
import type { ApplicationRow } from '../applications/index.js';
import type { PartnerRow } from './partner.row.js';

/** What is missing in the make-up of the partnership. */
export function partnershipProblems(
  scheme: SchemeVersion,
  rows: readonly PartnerRow[],
): readonly RefusalReason[] {
  return compositionProblems(
    scheme.partnership,
    rows.map(({ id, name, kind, kvk, confirmedAt }) => ({
      id,
      name,
      kind,
      kvk,
      hasConfirmed: confirmedAt !== null,
    })),
  );
}

type Money = Pick<ApplicationRow, 'variant' | 'budgetCents' | 'requestedCents'>;

/** Who pays what, measured against the bands of the variant. */
export function ledgerOf(
  scheme: SchemeVersion,
  application: Money,
  rows: readonly PartnerRow[],
): Ledger | Refusal {
  const variant = scheme.variants[application.variant];
  if (!variant) throw new RangeError(`${scheme.scheme} has no variant ${application.variant}`);
  return computeLedger(variant.coFinancing, {
    budgetCents: cents(application.budgetCents),
    requestedCents: cents(application.requestedCents),
    contributions: rows.map(toContribution),
  });
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
  { variant }: Pick<ApplicationRow, 'variant'>,
  answers: Answers,
  rows: readonly PartnerRow[],
): readonly RefusalReason[] {
  const contributions = rows.map(toContribution);
  return partnerConditionProblems(scheme.conditions, { variant, answers, contributions });
}

/** Everything in the plan of financing that stands in the way of submission. */
export function coFinancingProblems(
  scheme: SchemeVersion,
  application: Money,
  rows: readonly PartnerRow[],
): readonly RefusalReason[] {
  const ledger = ledgerOf(scheme, application, rows);
  return isRefusal(ledger) ? ledger.reasons : ledgerProblems(ledger);
}
