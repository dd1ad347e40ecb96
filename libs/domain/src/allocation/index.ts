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
export type { AllocationCandidate } from './ranked/candidate.js';
export type {
  CategoryCeiling,
  LineCeiling,
  LineClaim,
  PlacesClaim,
  RealisedPlace,
  TimedClaim,
} from './in-turn/claim.js';
export { countPlaces, type CategoryPlaces } from './proportional/count-places.js';
export { lotPromiseOf, drawOrder, drawValue } from './lot/lot.js';
export { lotAmong } from './lot/lot-among.js';
export { equalsInWords } from './ranked/place-reasons.js';
export { publicDraws } from './lot/public-draws.js';
export {
  amountOfPlace,
  exactRate,
  ratePerPlace,
  type CategoryRate,
  type SharedCategory,
} from './proportional/rate-per-place.js';
export { replay, type AllocationRecord, type Replay } from './lot/replay.js';
export { replayDraw, type DrawReplay, type PublicDraw } from './lot/replay-draw.js';
export { sha256 } from './lot/sha-256.js';
export { isTicketCode, newTicketCode, TICKET_BYTES } from './lot/ticket-code.js';
