export { allocate } from './allocate.js';
export {
  candidatesOf,
  ceilingCentsOf,
  isRankingMethod,
  type AllocationEdge,
  type AllocationInput,
  type AllocationMethod,
  type FirstComeInput,
  type LotteryInput,
  type ProportionalInput,
  type RankingInput,
  type RankingMethod,
} from './allocation-input.js';
export type {
  AllocatedCategory,
  AllocatedLine,
  AllocatedPlace,
  AllocationOutput,
  LinePart,
} from './allocation-output.js';
export type { AllocationCandidate } from './candidate.js';
export type {
  CategoryCeiling,
  LineCeiling,
  LineClaim,
  PlacesClaim,
  RealisedPlace,
  TimedClaim,
} from './claim.js';
export { countPlaces, type CategoryPlaces } from './count-places.js';
export { commitmentOf, drawOrder, drawValue } from './lot.js';
export { lotAmong } from './lot-among.js';
export { equalsInWords } from './place-reasons.js';
export { publicDraws } from './public-draws.js';
export {
  amountOfPlace,
  exactRate,
  ratePerPlace,
  type CategoryRate,
  type SharedCategory,
} from './rate-per-place.js';
export { replay, type AllocationRecord, type Replay } from './replay.js';
export { replayDraw, type DrawReplay, type PublicDraw } from './replay-draw.js';
export { sha256 } from './sha-256.js';
export { isTicketCode, newTicketCode, TICKET_BYTES } from './ticket-code.js';
