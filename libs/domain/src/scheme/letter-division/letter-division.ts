import type { Unit } from '../../money/index.js';
import type { Text } from '../../text.js';

/**
 * How the money, or the places, were divided, as far as it concerns one application: enough for its reader to see why
 * there was nothing, or less, and to check it (Awb 3:46). Amounts in cents.
 */
export interface LetterDivision {
  readonly order: 'draw' | 'completeness' | 'rank';
  /** The budget line that was competed for; absent where the tranche has only one. */
  readonly line?: Text;
  /** What there was to divide, and what of it was awarded to all together. */
  readonly dividedCents: number;
  readonly awardedCents: number;
  readonly askedCents: number;
  /** What those amounts count; money where it does not say. */
  readonly unit?: Unit;
  readonly place: number;
  /** How many took part, this one included. */
  readonly takingPart: number;
  /** The moment of completeness, ISO instant; absent where it does not count. */
  readonly completeAt?: string;
  readonly reason: Text;
  readonly lot?: LetterLot;
}

/** The lot that decided about an application, once it is public. */
export interface LetterLot {
  /** What was drawn: the ticket, or the reference where there are no tickets. */
  readonly drawn: string;
  readonly seed: string;
  /** Hash of the seed, fixed and public before the draw. */
  readonly lotPromise: string;
  /** Where anybody finds all tickets and draws again; absent where the draw is in a ranking. */
  readonly address?: string;
}
