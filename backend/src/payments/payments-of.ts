import { cents, sum, type Cents, type Payment, type PaymentChange } from '@tranche/domain';
import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { PaymentRow } from './payment.row.js';

/** Every payment there was of many applications, those included that were dropped, in one statement. */
export async function paymentRowsOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<(applicationId: string) => readonly PaymentRow[]> {
  const rows = await tx.find(PaymentRow, {
    where: { applicationId: In([...applicationIds]) },
    order: { number: 'ASC' },
  });
  const byId = Map.groupBy(rows, ({ applicationId }) => applicationId);
  return (id) => byId.get(id) ?? [];
}

/** Of rows, those that are, or may still be, made. */
export function paymentsIn(rows: readonly PaymentRow[]): readonly Payment[] {
  return rows.flatMap(({ number, amountCents, dueOn, status }) =>
    status === 'dropped' ? [] : [{ number, amountCents: cents(amountCents), dueOn, status }],
  );
}

/** After all there are, those included that were dropped before. */
export function nextNumber(rows: readonly PaymentRow[]): number {
  return (rows.at(-1)?.number ?? 0) + 1;
}

/** Paid or ordered: an order cannot be called back. */
export function paidOf(payments: readonly Payment[]): Cents {
  return sum(payments.filter(({ status }) => status !== 'planned').map((each) => each.amountCents));
}

/** What becomes of the planned payments of one application. */
export interface PaymentChanges {
  readonly applicationId: string;
  readonly changes: readonly PaymentChange[];
}

/** Lowers or drops what is planned, in one statement. */
export async function changePayments(tx: Tx, list: readonly PaymentChanges[]): Promise<void> {
  const changed = list.flatMap(({ applicationId, changes }) =>
    changes.map((change) => ({
      id: applicationId,
      number: change.number,
      amount_cents: change.kind === 'dropped' ? null : change.amountCents,
    })),
  );
  if (changed.length === 0) return;
  await tx.query(
    `UPDATE payment p SET
       amount_cents = coalesce(c.amount_cents, p.amount_cents),
       status = CASE WHEN c.amount_cents IS NULL THEN 'dropped' ELSE p.status END,
       awaits = CASE WHEN c.amount_cents IS NULL THEN NULL ELSE p.awaits END
     FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, number integer, amount_cents bigint)
     WHERE p.application_id = c.id AND p.number = c.number`,
    [JSON.stringify(changed)],
  );
}
