import { lotPromiseOf, drawOrder } from './lot.js';

/** A finished draw as anyone may see it: tickets that only their holders can link to a person. */
export interface PublicDraw {
  /** Budget line that was drawn for. */
  readonly line: string;
  readonly seed: string;
  /** Hash of the seed, as published before the draw. */
  readonly lotPromise: string;
  /** Everyone in the draw, sorted by code: nothing of the outcome shows in it. */
  readonly tickets: readonly string[];
  readonly order: readonly string[];
  /** How many of them were awarded. */
  readonly selected: number;
}

export type DrawReplay = 'equal' | 'other-order' | 'other-seed';

/**
 * Does a public draw over again, in a browser as well as here, and says whether the same comes out.
 *
 * @example replayDraw({ ...draw, seed: 'ff' }) // 'other-seed'
 */
export function replayDraw({ seed, lotPromise, tickets, order }: PublicDraw): DrawReplay {
  if (lotPromiseOf(seed) !== lotPromise) return 'other-seed';
  const again = drawOrder(seed, tickets);
  const isSame =
    again.length === order.length && again.every((ticket, index) => ticket === order[index]);
  return isSame ? 'equal' : 'other-order';
}
