import { assertNever } from '../assert-never.js';
import type { AllocationInput } from './allocation-input.js';
import type { AllocationOutput } from './allocation-output.js';
import { firstCome } from './in-turn/first-come.js';
import { lottery } from './in-turn/lottery.js';
import { proportional } from './proportional/proportional.js';
import { ranked } from './ranked/ranked.js';

/**
 * Divides what there is over who asked, by the method of the scheme. Pure: the same input and seed
 * give the same output to anyone, whatever the order of the applications.
 *
 * @param seed hexadecimal, published by its hash before the window closed
 * @throws RangeError for a ticket that comes twice, an unknown line or category, or a broken moment or fraction
 * @example allocate(input, seed).places[0]?.reason.en // 'Place 1 … Fits under the ceiling.'
 */
export function allocate(input: AllocationInput, seed: string): AllocationOutput {
  switch (input.method) {
    case 'committee-order':
    case 'ranked':
    case 'two-lists':
      return ranked(input, seed);
    case 'first-come':
      return firstCome(input, seed);
    case 'lottery':
      return lottery(input, seed);
    case 'proportional':
      return proportional(input);
    default:
      return assertNever(input);
  }
}
