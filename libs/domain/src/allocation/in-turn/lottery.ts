import type { Text } from '../../text.js';
import type { LotteryInput } from '../allocation-input.js';
import type { AllocationOutput } from '../allocation-output.js';
import { handOutLines } from './hand-out-lines.js';
import { inOrderOfDraw } from '../lot/lot.js';

/**
 * Hands out every line in the order of a draw among all tickets on it. One ticket is no draw.
 *
 * @throws RangeError for an unknown line or a ticket that comes twice
 */
export function lottery({ tickets, ...input }: LotteryInput, seed: string): AllocationOutput {
  return handOutLines({
    ...input,
    claims: tickets,
    queueOf: (claims) => [claims],
    orderEquals: (equals) => inOrderOfDraw(seed, equals),
    standing,
  });
}

function standing(place: number): Text {
  return { nl: `Plaats ${place} in de loting.`, en: `Place ${place} in the draw.` };
}
