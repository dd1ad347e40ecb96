import { allocate } from '../allocate.js';
import type { AllocationInput } from '../allocation-input.js';
import type { AllocationOutput } from '../allocation-output.js';
import { commitmentOf } from './lot.js';

/** A finished allocation with all it rested on. */
export interface AllocationRecord {
  readonly input: AllocationInput;
  readonly seed: string;
  /** Hash of the seed, as published beforehand. */
  readonly seedCommitment: string;
  readonly output: AllocationOutput;
}

export type Replay = 'equal' | 'other-output' | 'other-seed';

/** Does an allocation over again and says whether the same comes out. */
export function replay(record: AllocationRecord): Replay {
  if (commitmentOf(record.seed) !== record.seedCommitment) return 'other-seed';
  const again = allocate(record.input, record.seed);
  return written(again) === written(record.output) ? 'equal' : 'other-output';
}

/** With the keys in one order: a database that keeps JSON may give them back in another. */
function written(output: AllocationOutput): string {
  return JSON.stringify(output, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );
}
