import { assertNever } from '../assert-never.js';
import type { Text } from '../text.js';

/** No hours: a term in hours ends at a moment, and every term here ends on a day. */
export type TermUnit = 'working-days' | 'days' | 'weeks' | 'months' | 'years';

/** A length of time as a regulation writes it; the unit decides whether art. 4 of the Atw bites. */
export interface Duration {
  readonly unit: TermUnit;
  /** Whole and not negative. */
  readonly amount: number;
}

/** A legal term (termijn). */
export interface Term extends Duration {
  /**
   * Whether the Algemene termijnenwet holds: it does for acts and (art. 5) orders in council;
   * ministerial regulations are not named there, so each term says so for itself.
   */
  readonly atwApplies: boolean;
  /** Where the term is written, such as `Awb 6:7`. */
  readonly article: string;
}

const UNIT_NAMES: Readonly<Record<TermUnit, { one: Text; more: Text }>> = {
  'working-days': {
    one: { nl: 'werkdag', en: 'working day' },
    more: { nl: 'werkdagen', en: 'working days' },
  },
  days: { one: { nl: 'dag', en: 'day' }, more: { nl: 'dagen', en: 'days' } },
  weeks: { one: { nl: 'week', en: 'week' }, more: { nl: 'weken', en: 'weeks' } },
  months: { one: { nl: 'maand', en: 'month' }, more: { nl: 'maanden', en: 'months' } },
  years: { one: { nl: 'jaar', en: 'year' }, more: { nl: 'jaar', en: 'years' } },
};

/**
 * A length of time in words.
 *
 * @example describeDuration({ unit: 'weeks', amount: 6 }) // { nl: '6 weken', en: '6 weeks' }
 */
export function describeDuration({ unit, amount }: Duration): Text {
  const name = amount === 1 ? UNIT_NAMES[unit].one : UNIT_NAMES[unit].more;
  return { nl: `${amount} ${name.nl}`, en: `${amount} ${name.en}` };
}

/**
 * Whether the Atw leaves the term alone because it is long (art. 4(a)).
 * The length is the one the regulation describes: what extensions and suspensions add does not count.
 */
export function isTooLongForAtw({ unit, amount }: Duration): boolean {
  switch (unit) {
    case 'working-days':
      return false;
    case 'days':
      return amount > 90;
    case 'weeks':
      return amount > 12;
    case 'months':
      return amount > 3;
    case 'years':
      return amount > 0;
    default:
      return assertNever(unit);
  }
}

/** Refuses a length that came as data and makes no sense. */
export function requireDuration({ unit, amount }: Duration): void {
  if (Number.isSafeInteger(amount) && amount >= 0) return;
  throw new RangeError(`A term of ${amount} ${unit} does not exist`);
}
