import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { AssignmentRecordRow } from './assignment-record.row.js';

type Step = Pick<AssignmentRecordRow, 'assignmentId' | 'step' | 'personId' | 'text'> & {
  readonly interest?: string;
};

/** Writes down what happened around an assignment. */
@Injectable()
export class RecordStep {
  constructor(private readonly clock: Clock) {}

  async record(tx: Tx, { interest, ...step }: Step): Promise<void> {
    await tx.insert(AssignmentRecordRow, {
      ...step,
      interest: interest ?? null,
      at: new Date(this.clock.now().epochMilliseconds),
    });
  }
}
