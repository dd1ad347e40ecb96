export { allocate } from './allocate.js';
export type {
  AllocatedPlace,
  AllocationCandidate,
  AllocationEdge,
  AllocationInput,
  AllocationMethod,
  AllocationOutput,
} from './candidate.js';
export { commitmentOf, drawOrder, drawValue } from './lottery.js';
export { replay, type AllocationRecord, type Replay } from './replay.js';
export { sha256 } from './sha-256.js';
