import { cents, sum, type Cents, type Payment, type PaymentChange } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { PaymentRow } from './payment.row.js';

/** The payments that are, or may still be, made. */
export async function paymentsOf(tx: Tx, applicationId: string): Promise<readonly Payment[]> {
  const rows = await tx.find(PaymentRow, { where: { applicationId }, order: { number: 'ASC' } });
  return paymentsIn(rows);
}

/** Of rows, those that are, or may still be, made. */
export function paymentsIn(rows: readonly PaymentRow[]): readonly Payment[] {
  return rows.flatMap(({ number, amountCents, dueOn, status }) =>
    status === 'dropped' ? [] : [{ number, amountCents: cents(amountCents), dueOn, status }],
  );
}

/** Paid or ordered: an order cannot be called back. */
export function paidOf(payments: readonly Payment[]): Cents {
  return sum(payments.filter(({ status }) => status !== 'planned').map((each) => each.amountCents));
}

/** Lowers or drops what is planned. */
export async function changePayments(
  tx: Tx,
  applicationId: string,
  changes: readonly PaymentChange[],
): Promise<void> {
  for (const change of changes) {
    await tx.update(
      PaymentRow,
      { applicationId, number: change.number },
      change.kind === 'dropped'
        ? { status: 'dropped', awaits: null }
        : { amountCents: change.amountCents },
    );
  }
}
