import { sum, type Cents, type Unit } from '../money/index.js';
import type { AllocationCandidate } from './ranked/candidate.js';
import type {
  CategoryCeiling,
  LineCeiling,
  LineClaim,
  PlacesClaim,
  TimedClaim,
} from './in-turn/claim.js';

/** What happens to the application that fits only in part under the ceiling (Awb 4:25). */
export type AllocationEdge = 'refuse-and-stop' | 'refuse-and-skip' | 'award-the-rest';

const RANKING_METHODS = ['committee-order', 'ranked', 'two-lists'] as const;

export type RankingMethod = (typeof RANKING_METHODS)[number];

/** What is divided: money where it does not say so, as in every division from before places were. */
interface Divided {
  readonly unit?: Unit;
}

/** Applications weighed against each other (Kaderregeling 2.3(2)). */
export interface RankingInput extends Divided {
  readonly method: RankingMethod;
  readonly edge: AllocationEdge;
  readonly ceilingCents: Cents;
  readonly candidates: readonly AllocationCandidate[];
}

/** In the order in which they were complete (Kaderregeling 2.3(1)). */
export interface FirstComeInput extends Divided {
  readonly method: 'first-come';
  readonly edge: AllocationEdge;
  readonly lines: readonly LineCeiling[];
  readonly claims: readonly TimedClaim[];
}

/** In the order of a draw among all. */
export interface LotteryInput extends Divided {
  readonly method: 'lottery';
  readonly edge: AllocationEdge;
  readonly lines: readonly LineCeiling[];
  readonly tickets: readonly LineClaim[];
}

/** In proportion to what was realised (Kaderregeling 2.2(c); praktijkleren 14, 15 and 21). */
export interface ProportionalInput {
  readonly method: 'proportional';
  readonly categories: readonly CategoryCeiling[];
  /** What one category leaves over goes to the others, in proportion to their ceilings. */
  readonly spreadsLeftOver: boolean;
  readonly claims: readonly PlacesClaim[];
}

/** Everything an allocation rests on; with the seed it gives the same output to anyone. */
export type AllocationInput = RankingInput | FirstComeInput | LotteryInput | ProportionalInput;

export type AllocationMethod = AllocationInput['method'];

/** Whether a method weighs applications against each other, so that an officer ranks them. */
export function isRankingMethod(method: string): method is RankingMethod {
  return RANKING_METHODS.some((each) => each === method);
}

/** All that there was to divide, in cents, over every line or category. */
export function ceilingCentsOf(input: AllocationInput): Cents {
  if ('ceilingCents' in input) return input.ceilingCents;
  const ceilings = 'lines' in input ? input.lines : input.categories;
  return sum(ceilings.map((each) => each.ceilingCents));
}

/** The applications that were ranked; none under a method that does not weigh them. */
export function candidatesOf(input: AllocationInput): readonly AllocationCandidate[] {
  return 'candidates' in input ? input.candidates : [];
}
