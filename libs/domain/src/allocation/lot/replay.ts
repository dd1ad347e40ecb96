import { canonicalJson } from '../../canonical-json.js';
import { allocate } from '../allocate.js';
import type { AllocationInput } from '../allocation-input.js';
import type { AllocationOutput } from '../allocation-output.js';
import { lotPromiseOf } from './lot.js';

/** A finished allocation with all it rested on. */
export interface AllocationRecord {
  readonly input: AllocationInput;
  readonly seed: string;
  /** Hash of the seed, as published beforehand. */
  readonly lotPromise: string;
  readonly output: AllocationOutput;
}

export type Replay = 'equal' | 'other-output' | 'other-seed';

/** Does an allocation over again and says whether the same comes out. */
export function replay(record: AllocationRecord): Replay {
  if (lotPromiseOf(record.seed) !== record.lotPromise) return 'other-seed';
  const again = allocate(record.input, record.seed);
  return canonicalJson(again) === canonicalJson(record.output) ? 'equal' : 'other-output';
}
