import { cents, NO_CENTS, sum, type Cents } from '../money/index.js';
import type { PaymentStatus, PlannedPayment } from '../payments/index.js';
import { endOfTerm, type Term } from '../term/index.js';
import type { Text } from '../text.js';
import type { Determination } from './determination.js';

/** A payment of the plan, as far as it is. */
export interface Payment extends Pick<PlannedPayment, 'number' | 'amountCents' | 'dueOn'> {
  readonly status: PaymentStatus;
}

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
  /** Planned payments that no longer happen, or happen for less; all others stay as they are. */
  readonly changes: readonly PaymentChange[];
  /** The last payment, for what is not paid otherwise; null when nothing is left to pay. */
  readonly closing: PlannedPayment | null;
  /** Paid or ordered above the determination, in cents; it may be recovered (Awb 4:57). */
  readonly recoverableCents: Cents;
}

/**
 * Closes the payments of an award: paid and ordered ones count, a planned one stays when it is due
 * before the closing payment is and as far as it fits, everything else is paid in one closing payment.
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
  const planned = payments.filter(({ status }) => status === 'planned');
  const gone = sum(
    payments.filter((each) => !planned.includes(each)).map((each) => each.amountCents),
  );
  const kept = keepWhatFits(planned, Math.max(determinedCents - gone, 0), closingOn);
  const settledCents = sum([gone, ...kept.values()]);
  const left = cents(determinedCents - settledCents);
  return {
    changes: planned.flatMap((each) => changeOf(each, kept.get(each) ?? NO_CENTS)),
    closing: left > 0 ? closingPayment(nextNumber(payments), left, closingOn, term) : null,
    recoverableCents: left < 0 ? cents(settledCents - determinedCents) : NO_CENTS,
  };
}

/** How much stays of each planned payment that is due by a day; ISO dates compare as text. */
export function keepWhatFits(
  planned: readonly Payment[],
  room: number,
  until: string,
): ReadonlyMap<Payment, Cents> {
  const kept = new Map<Payment, Cents>();
  let left = room;
  for (const payment of planned) {
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
