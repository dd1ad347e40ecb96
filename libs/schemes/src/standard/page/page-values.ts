import { fraction, inCents, type Cents, type Fraction, type Term } from '@tranche/domain';

/*
 * The words of a page: what a regulation fixes, each with the article that fixes it. A version is a function
 * of its page, so an amount, a share or a term stands there once, and form, letters, checks and examples follow.
 */

/** An amount of money that a regulation names. */
export interface PageAmount {
  readonly cents: Cents;
  readonly article: string;
}

/** A part of a whole that a regulation names. */
export interface PageShare {
  readonly share: Fraction;
  readonly article: string;
}

/**
 * An amount in euros, as the regulation writes it.
 *
 * @throws RangeError where it is no whole number of cents
 * @example euros(2_500_000, 'art. 6(2)')
 */
export function euros(amount: number, article: string): PageAmount {
  return { cents: inCents(amount), article };
}

/**
 * An exact share: a third is `share(1, 3, …)`, 80 % is `share(80, 100, …)`.
 *
 * @throws RangeError for what is no fraction of whole numbers
 */
export function share(part: number, of: number, article: string): PageShare {
  return { share: fraction(part, of), article };
}

/**
 * Whether the Algemene termijnenwet moves the end of a term off a weekend or holiday: each term says so
 * for itself, for ministerial regulations are not named there.
 */
export type EndOfTerm = 'moves-off-holidays' | 'stays';

export function days(amount: number, article: string, end: EndOfTerm = 'stays'): Term {
  return term('days', amount, article, end);
}

export function workingDays(amount: number, article: string, end: EndOfTerm = 'stays'): Term {
  return term('working-days', amount, article, end);
}

export function weeks(amount: number, article: string, end: EndOfTerm = 'stays'): Term {
  return term('weeks', amount, article, end);
}

export function months(amount: number, article: string, end: EndOfTerm = 'stays'): Term {
  return term('months', amount, article, end);
}

export function years(amount: number, article: string, end: EndOfTerm = 'stays'): Term {
  return term('years', amount, article, end);
}

function term(unit: Term['unit'], amount: number, article: string, end: EndOfTerm): Term {
  return { unit, amount, atwApplies: end === 'moves-off-holidays', article };
}
