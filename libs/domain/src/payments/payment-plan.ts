import type { Fraction } from '../money/index.js';
import type { AdvanceSchedule } from './advance-schedule.js';
import type { Term } from '../term/index.js';
import type { Text } from '../text.js';

/** How an award is paid before the final determination. A closed set of data. */
export type PaymentPlan = QuarterlyPlan | AtOncePlan | PartsPlan | HalfYearlyPlan | AfterwardsPlan;

/** Every three months: a first share, then equal parts, until the whole award is paid. */
export interface QuarterlyPlan {
  readonly kind: 'quarterly';
  readonly schedule: AdvanceSchedule;
  /** Each day begins the term of payment, as its award says; by default it is the last one. */
  readonly daysBeginTerm?: true;
}

/** The whole award in one payment, ahead of any proof. */
export interface AtOncePlan {
  readonly kind: 'at-once';
  /** Where it is written that the whole amount is paid ahead. */
  readonly article: string;
  /** How long after the award it is due: `PAYMENT_TERM` unless a private sponsor says otherwise. */
  readonly term: Term;
}

/** The whole award in parts, of which some wait for a proof; the shares add up to one. */
export interface PartsPlan {
  readonly kind: 'parts';
  readonly article: string;
  readonly parts: readonly [PaymentPart, ...PaymentPart[]];
}

export interface PaymentPart {
  readonly share: Fraction;
  /** What it is paid for, such as "after the first-year exam". */
  readonly ground: Text;
  readonly due: PartDue;
}

export type PartDue =
  | { readonly kind: 'at-award'; readonly term: Term }
  /** Not before the transition or proof of this code. */
  | { readonly kind: 'after'; readonly awaits: string };

/** A first share at the award, then every six months up to a share of the award, when asked for. */
export interface HalfYearlyPlan {
  readonly kind: 'half-yearly-up-to';
  readonly article: string;
  readonly first: Fraction;
  /** Share of the award paid before the determination, the first included. */
  readonly upTo: Fraction;
  /** The yes-or-no question of the form in which advances are asked for. */
  readonly whenAsked: { readonly field: string };
}

/** Nothing before the determination. */
export interface AfterwardsPlan {
  readonly kind: 'after-determination';
  readonly article: string;
}
