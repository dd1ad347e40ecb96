import { cents, NO_CENTS, sum, type Cents } from '../money/index.js';
import type { PlannedPayment } from '../payments/index.js';
import { endOfTerm, type Term } from '../term/index.js';
import type { Text } from '../text.js';
import type { Determination } from './determination.js';
import { dueCentsBy, isDueBy, type Payment } from './due-by-plan.js';

/** When the determination was sent, ISO, and how long after it the rest is due. */
export interface Closing {
  readonly determinedOn: string;
  /** What `paymentTermOf` says of the scheme. */
  readonly term: Term;
}

export type PaymentChange =
  | { readonly kind: 'dropped'; readonly number: number }
  | { readonly kind: 'lowered'; readonly number: number; readonly amountCents: Cents };

/** How the payments close after the determination. */
export interface Settlement {
  /** Payments to come that no longer happen, or happen for less; all others stay as they are. */
  readonly changes: readonly PaymentChange[];
  /** The last payment, for what is not paid otherwise; null when nothing is left to pay. */
  readonly closing: PlannedPayment | null;
  /** Due by the plan above the determination, in cents; received, it may be recovered (Awb 4:57). */
  readonly excessCents: Cents;
}

/**
 * Closes the payments of an award: what was due by the plan counts and stays as the award promised it,
 * whether it was paid or not is not known; a planned one to come stays when it is due before the closing
 * payment is and as far as it fits, everything else is paid in one closing payment.
 * There is nothing to advance after the determination (Awb 4:95(1)), so no payment is left waiting.
 *
 * @throws RangeError for a negative payment
 * @example settle(payments, determination, { determinedOn: '2028-03-01', term: PAYMENT_TERM })
 */
export function settle(
  payments: readonly Payment[],
  { determinedCents }: Pick<Determination, 'determinedCents'>,
  { determinedOn, term }: Closing,
): Settlement {
  if (payments.some(({ amountCents }) => amountCents < 0)) {
    throw new RangeError('A payment is never negative');
  }
  const closingOn = endOfTerm(Temporal.PlainDate.from(determinedOn), term).date.toString();
  const ahead = payments.filter((each) => !isDueBy(each, determinedOn));
  const due = dueCentsBy(payments, determinedOn);
  const kept = keepWhatFits(ahead, Math.max(determinedCents - due, 0), closingOn);
  const settledCents = sum([due, ...kept.values()]);
  const left = cents(determinedCents - settledCents);
  return {
    changes: ahead.flatMap((each) => changeOf(each, kept.get(each) ?? NO_CENTS)),
    closing: left > 0 ? closingPayment(nextNumber(payments), left, closingOn, term) : null,
    excessCents: cents(Math.max(settledCents - determinedCents, 0)),
  };
}

/** How much stays of each payment to come that is due by a day; ISO dates compare as text. */
function keepWhatFits(
  ahead: readonly Payment[],
  room: number,
  until: string,
): ReadonlyMap<Payment, Cents> {
  const kept = new Map<Payment, Cents>();
  let left = room;
  for (const payment of ahead) {
    if (payment.dueOn === null || payment.dueOn > until) continue;
    const amount = cents(Math.min(payment.amountCents, left));
    kept.set(payment, amount);
    left -= amount;
  }
  return kept;
}

export function changeOf({ number, amountCents }: Payment, kept: Cents): readonly PaymentChange[] {
  if (kept === NO_CENTS) return [{ kind: 'dropped', number }];
  return kept === amountCents ? [] : [{ kind: 'lowered', number, amountCents: kept }];
}

function nextNumber(payments: readonly Payment[]): number {
  return Math.max(0, ...payments.map(({ number }) => number)) + 1;
}

function closingPayment(
  number: number,
  amountCents: Cents,
  dueOn: string,
  { article }: Term,
): PlannedPayment {
  return { number, ground: CLOSING, amountCents, dueOn, article, awaits: null };
}

const CLOSING: Text = {
  nl: 'Slotbetaling na de vaststelling',
  en: 'Last payment, after the final determination',
};
