import { inCents } from '../../money/index.js';
import type {
  AllocationEdge,
  FirstComeInput,
  LotteryInput,
  ProportionalInput,
} from '../allocation-input.js';
import type { CategoryCeiling, LineClaim, PlacesClaim, TimedClaim } from './claim.js';

/** A voucher claim: ticket, whole euros, seconds after the opening. */
export function claimAt(ticket: string, euros: number, second: string, line = 'broad'): TimedClaim {
  return { ticket, line, cents: inCents(euros), completeAt: `2016-05-02T07:00:${second}Z` };
}

export function firstComeOf(
  claims: readonly TimedClaim[],
  ceilingEuros: number,
  edge: AllocationEdge = 'refuse-and-stop',
): FirstComeInput {
  return {
    method: 'first-come',
    edge,
    lines: [{ code: 'broad', ceilingCents: inCents(ceilingEuros) }],
    claims,
  };
}

export function ticketOf(ticket: string, euros: number, line = 'all'): LineClaim {
  return { ticket, line, cents: inCents(euros) };
}

export function lotteryOf(tickets: readonly LineClaim[], ceilingEuros: number): LotteryInput {
  return {
    method: 'lottery',
    edge: 'refuse-and-stop',
    lines: [{ code: 'all', ceilingCents: inCents(ceilingEuros) }],
    tickets,
  };
}

/** A category with its ceiling and the most per place, in whole euros. */
export function category(code: string, ceilingEuros: number, maximumEuros = 2700): CategoryCeiling {
  return {
    code,
    ceilingCents: inCents(ceilingEuros),
    maximumPerPlaceCents: inCents(maximumEuros),
  };
}

/** An employer with places, each as category, numerator and denominator. */
export function employer(
  ticket: string,
  ...places: readonly (readonly [string, number, number])[]
): PlacesClaim {
  return {
    ticket,
    places: places.map(([name, numerator, denominator]) => ({
      category: name,
      numerator,
      denominator,
    })),
  };
}

export function proportionalOf(
  categories: readonly CategoryCeiling[],
  claims: readonly PlacesClaim[],
  spreadsLeftOver = false,
): ProportionalInput {
  return { method: 'proportional', categories, spreadsLeftOver, claims };
}
