import type { SentLast } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** For copies that kept no more than the amounts: whoever agreed to others did not agree to these. */
export async function putAmountsBack(tx: Tx, list: readonly SentLast[]): Promise<void> {
  if (list.length === 0) return;
  const sent = list.flatMap(({ application: { id }, sent: { copy } }) =>
    copy.partners.map(({ name, kind, cashCents, inKindCents }) => ({
      ...{ id, name, kind, cash_cents: cashCents, in_kind_cents: inKindCents },
    })),
  );
  await tx.query(
    `UPDATE partner p SET cash_cents = s.cash_cents, in_kind_cents = s.in_kind_cents,
       version = p.version + 1,
       confirmed_by = CASE WHEN p.is_lead THEN p.confirmed_by END,
       confirmed_mandate = CASE WHEN p.is_lead THEN p.confirmed_mandate END,
       confirmed_at = CASE WHEN p.is_lead THEN p.confirmed_at END,
       agreement_document_id = CASE WHEN p.is_lead THEN p.agreement_document_id END,
       agreed_cash_cents = CASE WHEN p.is_lead THEN s.cash_cents ELSE p.agreed_cash_cents END,
       agreed_in_kind_cents =
         CASE WHEN p.is_lead THEN s.in_kind_cents ELSE p.agreed_in_kind_cents END
     FROM jsonb_to_recordset($1::jsonb)
       AS s (id uuid, name text, kind text, cash_cents bigint, in_kind_cents bigint)
     WHERE p.application_id = s.id AND p.name = s.name AND p.kind = s.kind
       AND (p.cash_cents, p.in_kind_cents) IS DISTINCT FROM (s.cash_cents, s.in_kind_cents)`,
    [JSON.stringify(sent)],
  );
}
