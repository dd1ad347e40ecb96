import type { Text } from '../../text.js';
import type { FirstComeInput } from '../allocation-input.js';
import type { AllocationOutput } from '../allocation-output.js';
import type { TimedClaim } from './claim.js';
import { compareText } from '../compare-text.js';
import { handOutLines } from './hand-out-lines.js';
import { inOrderOfDraw } from '../lot/lot.js';
import { comparableMoment } from '../moment.js';

/**
 * First come, first served, by the moment at which a claim was complete: one that was repaired goes
 * to the back (Kaderregeling 2.3(1)(a)). Between claims of one moment a lot is drawn where the ceiling
 * is reached (2.3(1)(b)).
 *
 * @throws RangeError for a broken moment, an unknown line or a ticket that comes twice
 */
export function firstCome(input: FirstComeInput, seed: string): AllocationOutput {
  return handOutLines({
    ...input,
    queueOf: inOrderOfCompleteness,
    orderEquals: (equals, isAtEdge) =>
      isAtEdge ? inOrderOfDraw(seed, equals) : equals.toSorted(byTicket),
    standing,
  });
}

function inOrderOfCompleteness(claims: readonly TimedClaim[]): readonly (readonly TimedClaim[])[] {
  const groups = Map.groupBy(claims, ({ completeAt }) => comparableMoment(completeAt));
  return [...groups]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([, equals]) => equals);
}

/** The same for everybody where nothing depends on it. */
function byTicket(one: TimedClaim, other: TimedClaim): number {
  return compareText(one.ticket, other.ticket);
}

function standing(place: number): Text {
  return {
    nl: `Plaats ${place} op volgorde van het moment waarop de aanvraag volledig was.`,
    en: `Place ${place} by the moment at which the application was complete.`,
  };
}
