import type { CoFinancingView } from '@tranche/contracts';
import {
  cents,
  computeLedger,
  eligibleCents,
  isByPartner,
  isCostLines,
  type Answers,
  type Ledger,
  type Section,
} from '@tranche/domain/browser';

/**
 * The plan with the budget as it is typed, measured by the function that decides on the server; null
 * where the page holds no budget of partners, or nobody pays along. What is asked counts as typed where
 * the page asks it, and else as it was saved.
 */
export function typedLedger(
  { fields }: Pick<Section, 'fields'>,
  answers: Answers,
  { rules, partners, requestedCents }: CoFinancingView,
): Ledger | null {
  const field = fields.find(isByPartner);
  if (!field || rules === null) return null;
  const lines = answers[field.name];
  const asked = fields.find(({ means }) => means === 'requested-amount');
  const typed = asked && answers[asked.name];
  const ledger = computeLedger(rules, {
    budgetCents: isCostLines(lines) ? eligibleCents(field, lines) : cents(0),
    requestedCents: cents(typeof typed === 'number' ? typed : asked ? 0 : requestedCents),
    contributions: partners
      .filter(({ declineReason }) => declineReason === null)
      .map(({ id, name, kind, cashCents, inKindCents }) => ({
        partnerId: id,
        partnerName: name,
        partnerKind: kind,
        cashCents: cents(cashCents),
        inKindCents: cents(inKindCents),
      })),
  });
  // A partner that counts twice is said where partners are named.
  return 'bands' in ledger ? ledger : null;
}
