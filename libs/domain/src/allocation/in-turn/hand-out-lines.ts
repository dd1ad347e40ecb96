import { NO_CENTS, subtract, sum, type Cents, type Unit } from '../../money/index.js';
import type { Text } from '../../text.js';
import type { AllocationEdge } from '../allocation-input.js';
import type { AllocatedLine, AllocatedPlace, AllocationOutput } from '../allocation-output.js';
import type { LineCeiling, LineClaim } from './claim.js';
import { requireDistinct } from '../distinct.js';
import { handOutLine, type OrderEquals } from './hand-out-line.js';
import type { Turn } from './turn.js';
import { turnReason } from './turn-reason.js';

export interface Handout<Claim extends LineClaim> {
  readonly edge: AllocationEdge;
  readonly unit?: Unit;
  readonly lines: readonly LineCeiling[];
  readonly claims: readonly Claim[];
  /** Puts the claims of one line in their order, equals together. */
  readonly queueOf: (claims: readonly Claim[]) => Iterable<readonly Claim[]>;
  readonly orderEquals: OrderEquals<Claim>;
  /** What a place in that order is called. */
  readonly standing: (place: number) => Text;
}

/**
 * Hands out every line to the claims on it; no line pays for another.
 *
 * @throws RangeError for a claim on an unknown line or below zero, and for a line or ticket that comes twice
 */
export function handOutLines<Claim extends LineClaim>(handout: Handout<Claim>): AllocationOutput {
  const { lines, claims, edge, orderEquals } = handout;
  requireDistinct(lines.map(({ code }) => code));
  requireDistinct(claims.map(({ ticket }) => ticket));
  const onLine = claimsByLine(lines, claims);
  const handedOut = lines.map(({ code, ceilingCents }) => {
    const queue = handout.queueOf(onLine.get(code) ?? []);
    const turns = handOutLine(queue, ceilingCents, edge, orderEquals);
    const places = turns.map((turn) => placeOf(turn, handout.standing(turn.place), handout.unit));
    return { line: lineOf(code, ceilingCents, turns), places };
  });
  return {
    places: handedOut.flatMap(({ places }) => places),
    awardedCents: sum(handedOut.map(({ line }) => line.awardedCents)),
    freeCents: sum(handedOut.map(({ line }) => line.freeCents)),
    lines: handedOut.map(({ line }) => line),
  };
}

function claimsByLine<Claim extends LineClaim>(
  lines: readonly LineCeiling[],
  claims: readonly Claim[],
): ReadonlyMap<string, readonly Claim[]> {
  const known = new Set(lines.map(({ code }) => code));
  for (const { ticket, line, cents } of claims) {
    if (!known.has(line)) throw new RangeError(`${ticket} claims on an unknown line, ${line}`);
    if (cents < NO_CENTS) throw new RangeError(`${ticket} claims less than nothing`);
  }
  return Map.groupBy(claims, ({ line }) => line);
}

function lineOf(code: string, ceilingCents: Cents, turns: readonly Turn[]): AllocatedLine {
  const awardedCents = turns.at(-1)?.cumulativeCents ?? NO_CENTS;
  return { code, ceilingCents, awardedCents, freeCents: subtract(ceilingCents, awardedCents) };
}

function placeOf(turn: Turn, standing: Text, unit: Unit | undefined): AllocatedPlace {
  return {
    reference: turn.claim.ticket,
    list: turn.claim.line,
    place: turn.place,
    outcome: turn.paidCents === null ? 'reject-ceiling' : 'award',
    cents: turn.paidCents ?? NO_CENTS,
    cumulativeCents: turn.cumulativeCents,
    reason: turnReason(turn, standing, unit),
    wasDrawn: turn.wasDrawn,
  };
}
